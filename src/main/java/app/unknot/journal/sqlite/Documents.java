package app.unknot.journal.sqlite;

import app.unknot.body.PainMark;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of the journal as JSON: the same text in a row and in the recovery file, so that what
 * is replayed is what would have been written. It follows the records of the core; a change to one
 * of them is a new schema version (a stored document in the tests stands guard). Reading forgives
 * nothing: what does not read is damage, not a gap.
 */
final class Documents {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(PainMark.class, MarkDocument.Shape.class)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // The offset told is a part of the value; Jackson would turn every time into UTC.
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(
              DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
              DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .build();

  private Documents() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws UnreadableDocument for anything else; its message quotes nothing
   */
  static <T> T read(String json, Class<T> type) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new UnreadableDocument("null");
      }
      return value;
    } catch (JacksonException e) {
      throw new UnreadableDocument(e.getClass().getSimpleName());
    }
  }

  /**
   * A document of any shape.
   *
   * @throws UnreadableDocument where it is none; its message quotes nothing
   */
  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new UnreadableDocument(e.getClass().getSimpleName());
    }
  }

  /** A document that is not what it has to be. */
  static final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableDocument(String why) {
      super(why);
    }
  }
}
