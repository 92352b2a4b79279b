package app.unknot.knowledge;

import app.unknot.body.Region;
import java.time.LocalDate;
import java.util.Set;

/**
 * A muscle, or a part of one, with a described pain pattern.
 *
 * @param anatomical the name in Terminologia Anatomica
 * @param zones ids of the zones that lie over it
 * @param aggravators ids of activities that commonly overload it or hurt with it
 * @param symptoms ids of signs described besides pain
 * @param neighbours ids of muscles that feel alike
 */
public record Muscle(
    String id,
    Region region,
    String anatomical,
    Set<String> zones,
    Set<String> aggravators,
    Set<String> symptoms,
    Set<String> neighbours,
    Evidence anatomy,
    Evidence overload,
    LocalDate revised) {
  public Muscle {
    zones = Set.copyOf(zones);
    aggravators = Set.copyOf(aggravators);
    symptoms = Set.copyOf(symptoms);
    neighbours = Set.copyOf(neighbours);
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("muscle " + id + " lies under no zone");
    }
  }
}
