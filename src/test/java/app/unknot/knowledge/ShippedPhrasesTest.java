package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainReport;
import app.unknot.knowledge.Phrase.Warning;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.safety.Decision;
import app.unknot.safety.Question;
import app.unknot.safety.RuleBook;
import app.unknot.safety.Screener;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type leads to a place, a sign, a muscle or first of all to help. */
class ShippedPhrasesTest {
  private static final KnowledgeReader.Knowledge SHIPPED = KnowledgeReader.shipped();
  private static final PhraseBook PHRASES = SHIPPED.phrases();

  @Test
  void thereAreFarMoreThanFourHundredSpellings() {
    assertThat(PHRASES.all()).hasSizeGreaterThan(350);
    assertThat(PHRASES.all().stream().mapToLong(p -> p.spellings().size()).sum())
        .isGreaterThan(2500);
    assertThat(PHRASES.problems(SHIPPED.base())).isEmpty();
  }

  @Test
  void everyZoneAndEveryFindingHasAnEverydayWord() {
    Set<String> zones = new TreeSet<>();
    Set<String> findings = new TreeSet<>();
    SHIPPED.base().zones().forEach(z -> zones.add(z.id()));
    SHIPPED.base().findings().forEach(f -> findings.add(f.id()));
    for (Phrase phrase : PHRASES.all()) {
      zones.removeAll(phrase.zones());
      findings.removeAll(phrase.findings());
    }

    assertThat(zones).isEmpty();
    assertThat(findings).isEmpty();
  }

  @Test
  void everyQuestionOfTheSafetyCheckIsReachedAndNoOther() throws IOException, UnreadableRules {
    Set<String> asked =
        rules().questions().stream()
            .map(Question::id)
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> named =
        PHRASES.all().stream()
            .flatMap(p -> p.warning().stream())
            .map(Warning::question)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(asked);
  }

  @Tag("H-57")
  @ParameterizedTest(name = "{0} asks {1}")
  @CsvSource({
    "chest pain, now-chest",
    "tightness in my chest, now-chest",
    "heart attack, now-heart-other",
    "face drooping, now-stroke-signs",
    "sudden weakness, now-stroke-signs",
    "slurred speech, now-stroke-signs",
    "double vision, now-sight-balance",
    "worst headache of my life, now-sudden-headache",
    "thunderclap headache, now-sudden-headache",
    "fever with stiff neck, now-head-fever",
    "headache with rash, now-head-fever",
    "saddle numbness, now-saddle-bladder",
    "numb between my legs, now-saddle-bladder",
    "lost control of bladder, now-saddle-bladder",
    "both legs weak, now-both-legs",
    "can’t breathe, now-breath",
    "coughing blood, now-breath",
    "tearing back pain, now-belly-back",
    "testicle pain, now-belly-back",
    "fell down stairs, now-accident",
    "hit my head, now-accident",
    "cold blue leg, now-limb-alarm",
    "leg rock hard, now-limb-alarm",
    "cola coloured urine, now-dark-urine",
    "beating lump, belly-beating",
    "bleeding in pregnancy, pregnancy-warning",
    "one swollen calf, leg-clot-signs"
  })
  void anEmergencyInEverydayWordsIsHelpFirst(String typed, String question) {
    assertThat(PHRASES.exactly(typed).flatMap(Phrase::warning))
        .contains(new Warning(question, true));
  }

  @Tag("H-57")
  @Test
  void whatReadsLikeAnEmergencyLeadsToNoPlaceAtAll() {
    Set<String> emergencies = Set.of("belly-beating", "pregnancy-warning");

    assertThat(
            PHRASES.all().stream()
                .filter(p ->
                    p.warning()
                        .filter(Warning::said)
                        .filter(w ->
                            w.question().startsWith("now-") || emergencies.contains(w.question()))
                        .isPresent()))
        .hasSizeGreaterThan(20)
        .allSatisfy(p -> {
          assertThat(p.zones()).as(p.spellings().getFirst()).isEmpty();
          assertThat(p.findings()).as(p.spellings().getFirst()).isEmpty();
          assertThat(p.muscles()).as(p.spellings().getFirst()).isEmpty();
        });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "behind my eye, head-eye",
    "stiff neck, neck-back",
    "sciatica, buttock-middle",
    "siatica, thigh-back-upper",
    "tennis elbow, elbow-outer",
    "Plantar-Fasciitis, foot-heel",
    "planter fasciitis, foot-arch",
    "between my shoulder blades, back-between-blades",
    "charley horse, calf-inner",
    "frozen shoulder, shoulder-outer"
  })
  void everydayWordsLeadToTheirPlace(String typed, String zone) {
    assertThat(PHRASES.exactly(typed).map(Phrase::zones).orElse(Set.of())).contains(zone);
  }

  @ParameterizedTest
  @CsvSource({"sciatica", "tennis elbow", "plantar fasciitis", "carpal tunnel", "frozen shoulder"})
  void theNameOfAConditionIsMarkedAsSuch(String typed) {
    assertThat(PHRASES.exactly(typed).map(Phrase::kind)).contains(Phrase.Kind.CONDITION);
  }

  /** What the alarm of the free text knows is in the vocabulary too, and the other way round. */
  @Tag("H-57")
  @Test
  void whatRaisesTheAlarmNeverLeadsToAPlaceAlone() throws IOException, UnreadableRules {
    Screener screener = new Screener(rules(), SHIPPED.base());
    PainReport nothing = new PainReport(List.of(), Set.of(), Set.of());
    List<String> silent = new ArrayList<>();
    for (Phrase phrase : PHRASES.all()) {
      for (String spelling : phrase.spellings()) {
        boolean emergency =
            screener.alarms(nothing, spelling).stream()
                .anyMatch(r -> r.decision() == Decision.EMERGENCY);
        if (emergency && phrase.warning().isEmpty()) {
          silent.add(spelling);
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void somethingElseIsNoPhrase() {
    assertThat(PHRASES.exactly("the price of tea")).isEqualTo(Optional.empty());
  }

  private static RuleBook rules() throws IOException, UnreadableRules {
    try (InputStream in =
        ShippedPhrasesTest.class.getResourceAsStream("/app/unknot/knowledge/safety.json")) {
      return SafetyReader.read(Objects.requireNonNull(in));
    }
  }
}
