package app.unknot.safety;

import java.util.List;

/**
 * What a single entry on file causes by itself at any session, whatever else is so.
 *
 * @param rulings the strictest first; empty where it causes nothing
 * @param limits the ceilings, tightened by what it causes everywhere
 */
public record Effect(List<Ruling> rulings, Limits limits) {
  public Effect {
    rulings = List.copyOf(rulings);
  }

  /** The strictest decision. */
  public Decision decision() {
    return Judge.strictest(rulings);
  }
}
