package app.unknot.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;

/** The causes of one finding, in ascending order, and how each has to do with it. */
final class Links {
  static final Links NONE = new Links(new int[0], new Link[0]);

  private final int[] causes;
  private final Link[] links;

  private Links(int[] causes, Link[] links) {
    this.causes = causes;
    this.links = links;
  }

  /** By cause, in ascending order of causes. */
  static Links of(SequencedMap<Integer, Link> linkByCause) {
    List<Integer> causes = List.copyOf(linkByCause.keySet());
    return new Links(
        causes.stream().mapToInt(c -> c).toArray(),
        causes.stream().map(linkByCause::get).toArray(Link[]::new));
  }

  int size() {
    return causes.length;
  }

  int cause(int number) {
    return causes[number];
  }

  Link link(int number) {
    return links[number];
  }

  double strength(int number) {
    return links[number].strength();
  }

  /** Whether a cause is one of these. */
  boolean has(int cause) {
    return Arrays.binarySearch(causes, cause) >= 0;
  }
}
