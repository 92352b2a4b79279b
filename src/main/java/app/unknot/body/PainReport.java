package app.unknot.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the person tells about the pain.
 *
 * @param marks the painful zones, each at most once, in the order of marking
 * @param present ids of symptoms and aggravating activities answered with yes
 * @param absent ids of symptoms and aggravating activities answered with no
 */
public record PainReport(List<PainMark> marks, Set<String> present, Set<String> absent) {
  public static final PainReport EMPTY = new PainReport(List.of(), Set.of(), Set.of());

  public PainReport {
    marks = List.copyOf(marks);
    present = Set.copyOf(present);
    absent = Set.copyOf(absent);
    Set<SidedZone> seen = new HashSet<>();
    for (PainMark mark : marks) {
      if (!seen.add(mark.zone())) {
        throw new IllegalArgumentException("zone marked twice: " + mark.zone().id());
      }
    }
  }

  /** The strongest mark's rating, 0 where nothing is marked. */
  public PainRating strongest() {
    return new PainRating(marks.stream().mapToInt(m -> m.rating().value()).max().orElse(0));
  }
}
