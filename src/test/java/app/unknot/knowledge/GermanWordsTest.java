package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainReport;
import app.unknot.knowledge.Phrase.Warning;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.PhraseReader;
import app.unknot.safety.Decision;
import app.unknot.safety.RuleBook;
import app.unknot.safety.Screener;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** German names and everyday words belong to what is known, and its warnings are all there. */
class GermanWordsTest {
  private static final Path FOLDER = Path.of("src/main/resources/app/unknot/knowledge");
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*\\}");
  private static final Knowledge SHIPPED = KnowledgeReader.shipped();
  private static final List<Phrase> GERMAN =
      PhraseReader.shipped("de", SHIPPED.phrases(), SHIPPED.base()).all().stream()
          .filter(p -> !SHIPPED.phrases().all().contains(p))
          .toList();

  @Test
  void germanPhrasesStandBeforeTheEnglishOnes() {
    assertThat(GERMAN).hasSizeGreaterThan(350);
    assertThat(PhraseReader.shipped("en", SHIPPED.phrases(), SHIPPED.base()))
        .isEqualTo(SHIPPED.phrases());
    assertThat(PhraseReader.shipped("fr", SHIPPED.phrases(), SHIPPED.base()))
        .isEqualTo(SHIPPED.phrases());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Schläfe", "schlaefe", "SCHLAFE", "Fuß", "fuss", "Engegefuhl in der Brust"})
  void umlautsAreFoundHoweverTheyAreTyped(String typed) {
    assertThat(new PhraseBook(GERMAN).exactly(typed)).isPresent();
  }

  @Tag("H-57")
  @Test
  void everyWarningThatIsHeardInEnglishIsHeardInGerman() {
    assertThat(warnings(GERMAN)).containsAll(warnings(SHIPPED.phrases().all()));
  }

  @Tag("H-57")
  @Test
  void whatReadsLikeAnEmergencyLeadsToNoPlaceAtAll() {
    Set<String> emergencies = Set.of("belly-beating", "pregnancy-warning");

    assertThat(GERMAN)
        .filteredOn(p ->
            p.warning()
                .filter(Warning::said)
                .filter(w -> w.question().startsWith("now-") || emergencies.contains(w.question()))
                .isPresent())
        .hasSizeGreaterThan(20)
        .allSatisfy(p -> assertThat(p.zones()).as(p.spellings().getFirst()).isEmpty());
  }

  @Tag("H-57")
  @Test
  void whatRaisesTheAlarmNeverLeadsToAPlaceAlone() throws IOException, UnreadableRules {
    Screener screener = new Screener(rules(), SHIPPED.base());

    assertThat(
            GERMAN.stream()
                .filter(p -> p.warning().isEmpty())
                .flatMap(p -> p.spellings().stream())
                .filter(s -> isAlarm(screener, s)))
        .isEmpty();
  }

  @Tag("H-57")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seit gestern Schmerzen in der Brust",
        "Mir tut die Brust weh",
        "druck auf der brust",
        "Kalter Schweiss und übel",
        "Mein Gesicht haengt auf einer Seite",
        "plötzlich blind auf dem rechten Auge",
        "der schlimmste Kopfschmerz meines Lebens",
        "steifer Nacken, hohes Fieber und Kopfschmerzen mit Fieber",
        "taub zwischen den Beinen",
        "ich kann die Blase nicht mehr halten",
        "beide Beine sind schwach",
        "ich bekomme keine Luft",
        "reißende Schmerzen im Rücken",
        "Autounfall vor einem Tag",
        "Bein ist kalt und blau",
        "Urin so dunkel wie Cola",
        "pochender Knoten im Bauch",
        "schwanger und plötzlich starke Kopfschmerzen",
        "die Wade ist geschwollen"
      })
  void freeTextInGermanRaisesTheAlarm(String typed) throws IOException, UnreadableRules {
    Screener screener = new Screener(rules(), SHIPPED.base());

    assertThat(screener.alarms(new PainReport(List.of(), Set.of(), Set.of()), typed)).isNotEmpty();
  }

  @Tag("H-56")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "keine Brustschmerzen",
        "ohne Atemnot",
        "Schmerzen im Brustwirbel",
        "Kopfschmerzen seit Wochen",
        "Verspannung in der Wade",
        "steifer Nacken",
        "Kribbeln im kleinen Finger"
      })
  void harmlessOrDeniedGermanRaisesNone(String typed) throws IOException, UnreadableRules {
    Screener screener = new Screener(rules(), SHIPPED.base());

    assertThat(screener.alarms(new PainReport(List.of(), Set.of(), Set.of()), typed)).isEmpty();
  }

  @Test
  void everyGermanEntryHasItsEnglishOneWithTheSamePlaceForTheSide() {
    for (Path file :
        List.of(FOLDER.resolve("de").toFile().listFiles()).stream().map(f -> f.toPath()).toList()) {
      JsonMapper mapper = new JsonMapper();
      JsonNode german = mapper.readTree(file.toFile());
      JsonNode english = mapper.readTree(FOLDER.resolve("en").resolve(file.getFileName()).toFile());
      compare(file.getFileName().toString(), german, english);
    }
  }

  private static void compare(String where, JsonNode german, JsonNode english) {
    if (german.isObject()) {
      german
          .properties()
          .forEach(e -> {
            JsonNode beside = english.get(e.getKey());
            assertThat(beside).as(where + "." + e.getKey()).isNotNull();
            compare(where + "." + e.getKey(), e.getValue(), beside);
          });
    } else if (german.isString()) {
      assertThat(places(german)).as(where).isEqualTo(places(english).replace("}", ":de}"));
    }
  }

  private static String places(JsonNode words) {
    return PLACE
        .matcher(words.stringValue())
        .results()
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  private static Set<String> warnings(List<Phrase> phrases) {
    return phrases.stream()
        .flatMap(p -> p.warning().stream())
        .map(Warning::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAlarm(Screener screener, String typed) {
    return screener.alarms(new PainReport(List.of(), Set.of(), Set.of()), typed).stream()
        .anyMatch(r -> r.decision() == Decision.EMERGENCY);
  }

  private static RuleBook rules() throws IOException, UnreadableRules {
    try (InputStream in =
        GermanWordsTest.class.getResourceAsStream("/app/unknot/knowledge/safety.json")) {
      return SafetyReader.read(Objects.requireNonNull(in));
    }
  }
}
