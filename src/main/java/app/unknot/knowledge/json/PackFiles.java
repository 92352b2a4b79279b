package app.unknot.knowledge.json;

import app.unknot.knowledge.json.KnowledgeFiles.SourceEntry;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/** The shapes of the files of a pack, besides those it shares with the shipped knowledge. */
final class PackFiles {
  private PackFiles() {}

  /** Who made it, and the sources it adds. */
  record PackEntry(String id, String name, String by, String revised, List<SourceEntry> sources) {}

  record TightenList(List<TightenEntry> points) {}

  /** What is null stays as it is; {@code why} is needed where it becomes professional-only. */
  record TightenEntry(
      String point,
      @JsonProperty("class") Optional<String> pointClass,
      Optional<Integer> hold,
      Optional<Integer> presses,
      Optional<Integer> target,
      List<String> without,
      String why) {}
}
