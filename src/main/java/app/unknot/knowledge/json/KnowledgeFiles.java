package app.unknot.knowledge.json;

import app.unknot.knowledge.Prose.ZoneWords;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The shapes of the knowledge files, as they stand in JSON. Words are checked later, with ids. */
final class KnowledgeFiles {
  private KnowledgeFiles() {}

  record Index(String version, List<String> regions) {}

  record Vocabulary(
      List<ZoneEntry> zones,
      List<MuscleName> muscles,
      List<FindingEntry> findings,
      List<SourceEntry> sources) {}

  record ZoneEntry(String id, String anatomical, boolean paired, List<String> regions) {}

  record MuscleName(String id, String anatomical, String region) {}

  record FindingEntry(String id, String kind) {}

  record SourceEntry(String id, String reference) {}

  record NeverPress(List<PlaceEntry> places) {}

  record PlaceEntry(String id, List<OutlineEntry> outlines) {}

  record OutlineEntry(String view, String side, List<List<Double>> ring) {}

  record RegionFacts(List<MuscleEntry> muscles, List<PointEntry> points) {}

  record EvidenceEntry(String grade, List<String> sources) {}

  record MuscleEvidence(EvidenceEntry anatomy, EvidenceEntry overload) {}

  /** The fields aggravators and symptoms are a list or a reason; see {@link Reasons}. */
  record MuscleEntry(
      String id,
      List<String> zones,
      JsonNode aggravators,
      JsonNode symptoms,
      List<String> neighbours,
      MuscleEvidence evidence,
      String revised) {}

  record PointEvidence(EvidenceEntry pattern, EvidenceEntry technique) {}

  record SiteEntry(String view, double x, double y, String zone) {}

  record ZonesEntry(List<String> essential, List<String> spillover) {}

  record TechniqueEntry(
      String kind, String tool, String position, int hold, int presses, List<Integer> target) {}

  /**
   * The fields number, spillover, movement and stretch are a value or a reason; see {@link
   * Reasons}.
   */
  record PointEntry(
      String id,
      String muscle,
      JsonNode number,
      @JsonProperty("class") String pointClass,
      List<SiteEntry> sites,
      List<String> essential,
      JsonNode spillover,
      Optional<ZonesEntry> otherSide,
      List<String> aggravators,
      List<String> symptoms,
      List<TechniqueEntry> techniques,
      List<String> unsuitable,
      JsonNode movement,
      JsonNode stretch,
      List<String> near,
      PointEvidence evidence,
      String revised) {}

  record VocabularyWords(
      Map<String, ZoneWordsEntry> zones,
      Map<String, String> yours,
      Map<String, FindingWordsEntry> findings,
      Map<String, PlaceWordsEntry> neverPress) {
    /** The words of the zones in this language. */
    Map<String, ZoneWords> zoneWords() {
      Map<String, ZoneWords> words = new HashMap<>();
      zones.forEach((id, z) ->
          words.put(id, new ZoneWords(z.label(), z.sided(), yours.getOrDefault(id, z.sided()))));
      return words;
    }
  }

  record ZoneWordsEntry(String label, String sided) {}

  record FindingWordsEntry(String label, String question) {}

  record PlaceWordsEntry(String label, String why) {}

  record RegionWords(Map<String, MuscleWordsEntry> muscles, Map<String, PointWordsEntry> points) {}

  record PhraseList(List<PhraseEntry> phrases) {}

  record PhraseEntry(
      List<String> say,
      String kind,
      List<String> zones,
      List<String> findings,
      List<String> muscles,
      Optional<WarningEntry> warning) {}

  record WarningEntry(String question, boolean said) {}

  /** Each sentence, and the synonyms, are a value or a reason why there is none. */
  record MuscleWordsEntry(
      String plain,
      String english,
      JsonNode synonyms,
      JsonNode attachments,
      JsonNode action,
      JsonNode overload,
      JsonNode limits,
      JsonNode otherSigns,
      JsonNode keepQuiet,
      JsonNode lookAlikes,
      JsonNode caution) {}

  record TechniqueWordsEntry(String brief, String how) {}

  record ExerciseWordsEntry(String title, String detail) {}

  /** The fields movement, stretch and professional are null where they do not apply. */
  record PointWordsEntry(
      String where,
      List<String> find,
      String feels,
      Map<String, TechniqueWordsEntry> techniques,
      Map<String, String> unsuitable,
      @JsonProperty("do") List<String> dos,
      @JsonProperty("dont") List<String> donts,
      Optional<ExerciseWordsEntry> movement,
      Optional<ExerciseWordsEntry> stretch,
      Optional<String> professional) {}
}
