package app.unknot.knowledge;

import java.util.List;

/** What a group of statements rests on. */
public record Evidence(Grade grade, List<String> sources) {
  public Evidence {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a statement names at least one source");
    }
  }
}
