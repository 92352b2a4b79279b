package app.unknot.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;

/** The causes of one finding, in ascending order, and how strongly each brings it about. */
final class Links {
  static final Links NONE = new Links(new int[0], new double[0]);

  private final int[] causes;
  private final double[] strengths;

  private Links(int[] causes, double[] strengths) {
    this.causes = causes;
    this.strengths = strengths;
  }

  /** From cause to strength, in ascending order of causes. */
  static Links of(SequencedMap<Integer, Double> strengthByCause) {
    List<Integer> causes = List.copyOf(strengthByCause.keySet());
    return new Links(
        causes.stream().mapToInt(c -> c).toArray(),
        causes.stream().mapToDouble(strengthByCause::get).toArray());
  }

  int size() {
    return causes.length;
  }

  int cause(int link) {
    return causes[link];
  }

  /** Above 0 and below 1. */
  double strength(int link) {
    return strengths[link];
  }

  /** How strongly a cause brings the finding about; 0 where it does not. */
  double strengthOf(int cause) {
    int link = Arrays.binarySearch(causes, cause);
    return link < 0 ? 0 : strengths[link];
  }
}
