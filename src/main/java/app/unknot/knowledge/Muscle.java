package app.unknot.knowledge;

import app.unknot.body.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A muscle, or a part of one, with a described pain pattern.
 *
 * @param anatomical the name in Terminologia Anatomica
 * @param zones ids of the zones that lie over it
 * @param aggravators ids of activities that commonly overload it or hurt with it
 * @param symptoms ids of signs described besides pain
 * @param neighbours ids of muscles that feel alike
 * @param untold why a list is empty, for the lists that may be
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
    LocalDate revised,
    Map<Untold, String> untold) {
  public Muscle {
    zones = Set.copyOf(zones);
    aggravators = Set.copyOf(aggravators);
    symptoms = Set.copyOf(symptoms);
    neighbours = Set.copyOf(neighbours);
    untold = Map.copyOf(untold);
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("muscle " + id + " lies under no zone");
    }
  }

  /** A muscle without reasons for what is empty. */
  public Muscle(
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
    this(
        id,
        region,
        anatomical,
        zones,
        aggravators,
        symptoms,
        neighbours,
        anatomy,
        overload,
        revised,
        Map.of());
  }
}
