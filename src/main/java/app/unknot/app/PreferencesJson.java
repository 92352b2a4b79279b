package app.unknot.app;

import app.unknot.knowledge.json.StrictJson;
import app.unknot.preferences.Preferences;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Preferences as JSON. What an older version did not know yet takes its default; anything else that
 * is not exactly right is an error.
 */
final class PreferencesJson {
  private static final JsonMapper MAPPER =
      StrictJson.mapper().rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Groups that a later version may add to; all else is one value. */
  private static final Set<String> GROUPS = Set.of("look", "voice", "breath");

  private PreferencesJson() {}

  static byte[] write(Preferences preferences) {
    return MAPPER.writeValueAsBytes(preferences);
  }

  /** Reads what {@link #write} wrote; empty for anything else. */
  static Optional<Preferences> read(byte[] json) {
    try {
      return MAPPER.readTree(json) instanceof ObjectNode told
          ? Optional.ofNullable(MAPPER.treeToValue(completed(told), Preferences.class))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static ObjectNode completed(ObjectNode told) {
    ObjectNode all = MAPPER.valueToTree(Preferences.DEFAULT);
    for (Map.Entry<String, JsonNode> field : told.properties()) {
      boolean group = GROUPS.contains(field.getKey());
      if (group && field.getValue() instanceof ObjectNode values) {
        all.withObject("/" + field.getKey()).setAll(values);
      } else {
        all.set(field.getKey(), field.getValue());
      }
    }
    return all;
  }
}
