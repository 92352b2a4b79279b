package app.unknot.body;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One painful zone, as the person marked it, with its strength.
 *
 * @param kinds what it feels like, as far as told; often more than one thing
 * @param since how long it has been there, where told
 */
public record PainMark(
    SidedZone zone, PainRating rating, Set<PainKind> kinds, Optional<Since> since) {
  public PainMark {
    kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
  }

  /** A mark of which only the strength is told. */
  public PainMark(SidedZone zone, PainRating rating) {
    this(zone, rating, Set.of(), Optional.empty());
  }

  /** The same at another strength. */
  public PainMark withRating(PainRating now) {
    return new PainMark(zone, now, kinds, since);
  }

  /** The same on another zone. */
  public PainMark at(SidedZone other) {
    return new PainMark(other, rating, kinds, since);
  }

  /** The same with this kind told, or taken back. */
  public PainMark with(PainKind kind, boolean told) {
    Set<PainKind> all = EnumSet.noneOf(PainKind.class);
    all.addAll(kinds);
    if (told) {
      all.add(kind);
    } else {
      all.remove(kind);
    }
    return new PainMark(zone, rating, all, since);
  }

  /** The same, there for so long. */
  public PainMark with(Optional<Since> how) {
    return new PainMark(zone, rating, kinds, how);
  }

  /** Whether this tells of nothing that the other did not: no stronger, no newer, no other kind. */
  public boolean isWithin(PainMark then) {
    return zone.equals(then.zone)
        && rating.compareTo(then.rating) <= 0
        && then.kinds.containsAll(kinds)
        && (since.isEmpty() || since.equals(then.since));
  }
}
