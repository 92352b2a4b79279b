package app.unknot.search;

/** Something that a search leads to. */
public sealed interface Hit {
  /** Its id in the knowledge base. */
  String id();

  /** An area of the map, without a side. */
  record Area(String id) implements Hit {}

  /** A muscle with its trigger points. */
  record Spot(String id) implements Hit {}

  /** A symptom or an activity. */
  record Sign(String id) implements Hit {}
}
