package app.unknot.safety;

import app.unknot.body.Region;
import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A question of the safety check. Its wording is a text.
 *
 * @param regions the regions it belongs to; empty for all
 * @param shortCheck whether it is asked at every check, not only at the full one
 * @param asked when it is asked at all; empty for always
 * @param worrying the answer that speaks against pressing: no where the question asks for something
 *     healthy
 * @param clearance how long a clinician's yes holds, for questions that one can be given for
 */
public record Question(
    String id,
    QuestionGroup group,
    Kind kind,
    Set<Region> regions,
    boolean shortCheck,
    Optional<Condition> asked,
    Answer worrying,
    Optional<Period> clearance) {

  /** How it is answered. */
  public enum Kind {
    YES_NO,
    /** A rating from 0 to 10, the {@link Soreness}. */
    RATING;

    /** The word used in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Question {
    regions = regions.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(regions));
    if (worrying == Answer.NOT_SURE) {
      throw new IllegalArgumentException("question " + id + ": yes or no is the worrying answer");
    }
    if (clearance.isPresent() && group != QuestionGroup.HEALTH) {
      throw new IllegalArgumentException("question " + id + ": only a health question is cleared");
    }
  }

  /** Whether it belongs to one of these regions. */
  public boolean concerns(Set<Region> places) {
    return regions.isEmpty() || regions.stream().anyMatch(places::contains);
  }
}
