package app.unknot.knowledge;

/** A list of an entry that the literature leaves empty; the entry then says why. */
public enum Untold {
  /** What overloads the muscle. */
  AGGRAVATORS,
  /** Signs besides pain. */
  SYMPTOMS,
  /** Where pain of the point sometimes spreads to. */
  SPILLOVER
}
