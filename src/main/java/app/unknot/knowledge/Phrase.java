package app.unknot.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody may type, in one or more spellings, and where it leads. It says nothing about what
 * the person has.
 *
 * @param spellings the plainest first; at least one
 * @param zones ids of zones, without a side
 * @param findings ids of symptoms and activities
 * @param muscles ids of muscles
 * @param warning what has to be cleared up before any place is shown
 */
public record Phrase(
    List<String> spellings,
    Kind kind,
    Set<String> zones,
    Set<String> findings,
    Set<String> muscles,
    Optional<Warning> warning) {

  /** What kind of word it is. */
  public enum Kind {
    /** A place, a feeling or an activity. */
    EVERYDAY,
    /** The name of a condition: the places that people mean by it, and no more than that. */
    CONDITION
  }

  /**
   * A question of the safety check that the phrase touches.
   *
   * @param question its id
   * @param said whether the phrase reads like the worrying answer, so that help comes first;
   *     otherwise the question does
   */
  public record Warning(String question, boolean said) {}

  public Phrase {
    spellings = List.copyOf(spellings);
    zones = Set.copyOf(zones);
    findings = Set.copyOf(findings);
    muscles = Set.copyOf(muscles);
    if (spellings.isEmpty()) {
      throw new IllegalArgumentException("a phrase has at least one spelling");
    }
  }

  /** Whether it leads to a place, a finding, a muscle or a warning. */
  public boolean leadsSomewhere() {
    return !zones.isEmpty() || !findings.isEmpty() || !muscles.isEmpty() || warning.isPresent();
  }
}
