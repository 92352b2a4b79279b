package app.unknot.safety;

import app.unknot.body.SidedZone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How strictly each place of the body is closed by what was said, wherever the spot is. */
final class ClosedPlaces {
  private static final List<SidedZone> ZONES = Sweep.BASE.sidedZones();
  private static final Coverage COVERAGE = new Coverage(Sweep.BASE);

  /** The same few scopes come back all the time. */
  private static final Map<Scope, int[]> COVERED = new ConcurrentHashMap<>();

  private final byte[] ranks = new byte[ZONES.size()];

  private ClosedPlaces() {}

  static ClosedPlaces by(List<Ruling> rulings) {
    ClosedPlaces closed = new ClosedPlaces();
    for (Ruling ruling : rulings) {
      byte rank = rank(ruling);
      if (rank > 0) {
        for (int zone : COVERED.computeIfAbsent(ruling.scope(), ClosedPlaces::covered)) {
          closed.ranks[zone] = (byte) Math.max(closed.ranks[zone], rank);
        }
      }
    }
    return closed;
  }

  private static int[] covered(Scope scope) {
    return java.util.stream.IntStream.range(0, ZONES.size())
        .filter(i -> COVERAGE.covers(scope, ZONES.get(i)))
        .toArray();
  }

  /** Closed until later, then a clinician, the sooner the stricter, then an emergency. */
  private static byte rank(Ruling ruling) {
    return switch (ruling.decision()) {
      case PROCEED, MODIFY -> 0;
      case EXCLUDE_AREA -> 1;
      case SEE_CLINICIAN_FIRST -> rank(ruling.urgency().orElseThrow());
      case EMERGENCY -> 5;
    };
  }

  private static byte rank(Urgency urgency) {
    return switch (urgency) {
      case BEFORE_STARTING -> 2;
      case THIS_WEEK -> 3;
      case TODAY -> 4;
    };
  }

  /** Whether each place that is closed there is closed here, as strictly at least. */
  boolean holdAtLeast(ClosedPlaces that) {
    for (int i = 0; i < ranks.length; i++) {
      if (ranks[i] < that.ranks[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof ClosedPlaces other && Arrays.equals(ranks, other.ranks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ranks);
  }

  @Override
  public String toString() {
    return Arrays.toString(ranks);
  }
}
