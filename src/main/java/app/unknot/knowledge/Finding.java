package app.unknot.knowledge;

/** Something besides a painful zone that a person can answer with yes or no. */
public record Finding(String id, Kind kind) {
  /** The two kinds of finding. */
  public enum Kind {
    /** An activity that makes it worse, or a movement that is limited. */
    AGGRAVATOR,
    /** A sign besides pain. */
    SYMPTOM
  }
}
