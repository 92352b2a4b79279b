package app.unknot.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.tidy.Bundles;
import app.unknot.tidy.Bundles.Bundle;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German says what English says: the same sentences, places, numbers and urgency. */
class GermanTest {
  /** A sentence of the voice is heard once, so it is short. */
  private static final int MOST_WORDS_SPOKEN = 15;

  /** Reviewed: the same word, name, key or sign in both languages. */
  private static final Set<String> ALIKE =
      Set.of(
          "command.list.muscle",
          "command.list.point",
          "command.version",
          "common.app",
          "common.flow.4",
          "common.name-and-side",
          "common.spots",
          "common.time.pattern",
          "find.card.english",
          "find.closeup.hand",
          "find.feels.name",
          "find.list.arm",
          "find.list.hand",
          "find.question.answer",
          "finish.tag.sport",
          "finish.tag.stress",
          "health.change.name",
          "health.packs.problem",
          "help.number.of",
          "plan.before.told",
          "plan.preset.standard",
          "plan.start",
          "plan.stepper.hold",
          "plan.stretch.line",
          "plan.time.both",
          "plan.time.minutes",
          "plan.time.seconds",
          "plan.turn",
          "player.check.none.key",
          "player.answer.open",
          "player.pause",
          "player.stop.key",
          "player.too-much.key.search",
          "progress.interrupted.text",
          "progress.moment",
          "progress.row.name",
          "progress.session.when",
          "progress.spots",
          "safety.question.health-diabetes.short",
          "screening.answer",
          "screening.limit.minutes",
          "screening.limit.seconds",
          "screening.none.name",
          "screening.question.spoken",
          "screening.region.arm",
          "screening.region.hand",
          "screening.result.spoken",
          "screening.where.name",
          "session.spoken",
          "session.spoken.spot",
          "settings.about.version",
          "settings.about.work.10",
          "settings.about.work.11",
          "settings.about.work.12",
          "settings.about.work.13",
          "settings.about.work.2",
          "settings.about.work.5",
          "settings.about.work.6",
          "settings.about.work.7",
          "settings.language.de",
          "settings.language.en",
          "voice.breath.seconds",
          "voice.percent");

  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])");
  private static final Pattern PLACE =
      Pattern.compile("\\{\\d(,choice,[^{}]*(\\{\\d\\}[^{}]*)*)?\\}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final List<Bundle> ENGLISH = Bundles.english();
  private static final List<Bundle> GERMAN = Bundles.german();
  private static final Map<String, String> DEUTSCH = sentences(GERMAN);

  @Test
  void everySentenceIsThereInBothLanguagesAndInTheSameOrder() {
    assertThat(GERMAN)
        .extracting(Bundle::name)
        .isEqualTo(ENGLISH.stream().map(Bundle::name).toList());
    for (int i = 0; i < ENGLISH.size(); i++) {
      assertThat(GERMAN.get(i).sentences().keySet())
          .as(ENGLISH.get(i).name())
          .containsExactlyElementsOf(ENGLISH.get(i).sentences().keySet());
      assertThat(GERMAN.get(i).doubled()).isEmpty();
    }
  }

  @Test
  void aSentenceHasTheSamePlacesForArguments() {
    assertThat(differing((en, de) -> numbersOf(ARGUMENT, en).equals(numbersOf(ARGUMENT, de))))
        .isEmpty();
  }

  @Test
  void sentencesWithPlacesCanBeFormatted() {
    assertThat(
            DEUTSCH.entrySet().stream()
                .filter(e -> ARGUMENT.matcher(e.getValue()).find())
                .filter(e -> e.getValue().contains("'") || formatted(e.getValue()).contains("{"))
                .map(Map.Entry::getKey))
        .isEmpty();
    assertThat(DEUTSCH.entrySet().stream().filter(e -> e.getValue().contains("'"))).isEmpty();
  }

  @Test
  void nothingStaysEnglishUnlessItWasReviewed() {
    Set<String> alike =
        differing((en, de) -> !en.equals(de)).collect(Collectors.toCollection(TreeSet::new));

    assertThat(alike).isEqualTo(new TreeSet<>(ALIKE));
  }

  @Tag("H-54")
  @Test
  void numbersAreTheSame() {
    assertThat(
            differing((en, de) ->
                numbersOf(NUMBER, PLACE.matcher(en).replaceAll(""))
                    .equals(numbersOf(NUMBER, PLACE.matcher(de).replaceAll("")))))
        .isEmpty();
  }

  @Tag("H-54")
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "\\btoday\\b; [Hh]eut",
        "\\bthis week\\b; (diese|für diese) Woche",
        "\\btomorrow\\b; morgen",
        "emergency number now; jetzt deine Notrufnummer",
        "emergency number; Notrufnummer",
        "\\bclinician\\b; medizinischen? Fachperson|Arztpraxis|Ärzt|ärztlich|Arzt",
        "\\b(doctor|nurse)\\b; [Ää]rzt|Arzt|Pflegefachperson",
        "\\bgun\\b; [Pp]istole",
        "\\bgent(le|ly)\\b; [Ss]anft",
        "\\bnever\\b; \\bnie\\b",
        "\\bboth\\b; [Bb]eid",
        "\\bleft (arm|side)\\b; [Ll]ink",
        "\\bat most\\b; höchstens",
        "\\bat least\\b; mindestens",
        "\\bsudden(ly)?\\b; [Pp]lötzlich",
        "\\bat once\\b; sofort|plötzlich",
        "\\bin the last\\b; in den letzten",
        "\\bnumb(ness)?\\b; [Tt]aub",
        "\\bnot pressed\\b; (nicht|nichts) .*gedrückt",
        "\\b(leave|left) alone\\b; in Ruhe",
      })
  void whatDecidesIsCarriedOver(String english, String german) {
    Pattern wanted = Pattern.compile(english, Pattern.CASE_INSENSITIVE);
    Pattern carried = Pattern.compile(german);

    assertThat(
            differing((en, de) -> !wanted.matcher(en).find() || carried.matcher(de).find())
                .filter(key -> Set.of("safety", "session", "help").contains(bundle(key))))
        .isEmpty();
  }

  @Test
  void whatIsSpokenIsShort() {
    assertThat(
            DEUTSCH.entrySet().stream()
                .filter(e -> bundle(e.getKey()).equals("session"))
                .filter(e -> words(formatted(e.getValue())) > MOST_WORDS_SPOKEN)
                .map(e -> e.getKey() + " = " + e.getValue()))
        .isEmpty();
  }

  @Test
  void theFirstRuleIsTheSameWhereverItStands() {
    assertThat(DEUTSCH.get("player.ready.let-go")).isEqualTo(DEUTSCH.get("session.first-rule"));
  }

  /** The keys whose sentences fail a comparison of English with German. */
  private static Stream<String> differing(BiPredicate<String, String> holds) {
    return sentences(ENGLISH).entrySet().stream()
        .filter(e -> DEUTSCH.containsKey(e.getKey()))
        .filter(e -> !holds.test(e.getValue(), DEUTSCH.get(e.getKey())))
        .map(Map.Entry::getKey);
  }

  private static Map<String, Long> numbersOf(Pattern pattern, String sentence) {
    boolean arguments = pattern == ARGUMENT;
    return pattern
        .matcher(sentence)
        .results()
        .map((MatchResult r) -> arguments ? r.group(1) : r.group())
        .collect(
            Collectors.groupingBy(
                n -> n,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.counting(), n -> arguments ? 1L : n)));
  }

  private static String formatted(String sentence) {
    return ARGUMENT.matcher(sentence).find()
        ? new MessageFormat(sentence, Locale.GERMAN).format(new Object[] {3, 5, 2, 4, 6, 7})
        : sentence;
  }

  private static long words(String sentence) {
    return Pattern.compile("[\\p{L}\\p{N}]+").matcher(sentence).results().count();
  }

  private static String bundle(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Map<String, String> sentences(List<Bundle> bundles) {
    Map<String, String> all = new LinkedHashMap<>();
    bundles.forEach(b -> all.putAll(b.sentences()));
    return all;
  }
}
