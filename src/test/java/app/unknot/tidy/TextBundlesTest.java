package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.text.Texts;
import app.unknot.tidy.Bundles.Bundle;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextBundlesTest {
  /** Beginnings of keys whose end is an id, a word of an enumeration or a number. */
  static final Set<String> COMPOSED =
      Set.of(
          "command.error.unknown.",
          "common.flow.",
          "common.pain.",
          "common.seen.",
          "common.side.",
          "common.tool.",
          "common.view.",
          "detail.grade.",
          "failure.",
          "failure.not-saved.",
          "find.class.",
          "find.closeup.",
          "find.distance.",
          "find.feels.",
          "find.fit.",
          "find.list.",
          "find.search.help.",
          "find.search.spot.show.",
          "find.since.",
          "find.since.name.",
          "find.start.",
          "find.view.",
          "finish.care.",
          "finish.next.",
          "finish.symptom.",
          "finish.tag.",
          "health.effect.",
          "health.said.",
          "health.tools.",
          "help.fast.",
          "help.sign.",
          "plan.",
          "plan.bar.",
          "plan.feel.",
          "plan.limit.",
          "plan.limit.by.",
          "plan.need.",
          "plan.preset.",
          "plan.presser.",
          "plan.side.",
          "plan.stepper.",
          "plan.tool.",
          "player.breathe.",
          "player.do.",
          "player.ended.",
          "player.feel.",
          "player.how.",
          "player.next.",
          "player.paused.why.",
          "player.side.",
          "player.stopped.",
          "player.stopped.about.",
          "player.stopped.help.",
          "player.stopped.why.",
          "player.symptom.",
          "progress.ending.",
          "progress.session.step.",
          "progress.symptom.",
          "reason.",
          "safety.note.",
          "safety.question.",
          "safety.rule.",
          "screening.",
          "screening.clinician.",
          "screening.limit.",
          "screening.off.",
          "screening.part.",
          "screening.region.",
          "screening.until.",
          "session.ask.",
          "session.ask.familiar.",
          "session.ask.found.",
          "session.begin.",
          "session.count.",
          "session.finished.",
          "session.get-ready.",
          "session.hold.",
          "session.paused.",
          "session.partner.hold.",
          "session.partner.press.",
          "session.press.",
          "session.release.",
          "session.say.",
          "session.shorter.",
          "session.stopped.",
          "settings.about.work.",
          "settings.data.",
          "settings.language.",
          "common.pack.",
          "welcome.",
          "welcome.look.",
          "welcome.next.",
          "welcome.size.",
          "settings.look.motion.",
          "settings.look.scheme.",
          "settings.look.size.",
          "settings.section.");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]*)\"");
  private static final List<Bundle> ENGLISH = Bundles.english();

  @Test
  void everyBundleThatIsLoadedIsThereAndNoOther() {
    assertThat(ENGLISH).extracting(Bundle::name).containsExactlyInAnyOrderElementsOf(Texts.BUNDLES);
    assertThat(new Texts(Locale.ENGLISH).keys()).hasSize(keys().size());
  }

  @Test
  void noKeyStandsTwice() {
    assertThat(ENGLISH.stream().flatMap(b -> b.doubled().stream())).isEmpty();
  }

  @Test
  void everyKeyStartsWithTheNameOfItsBundle() {
    assertThat(
            ENGLISH.stream()
                .flatMap(b ->
                    b.sentences().keySet().stream()
                        .filter(key -> !key.startsWith(b.name() + "."))
                        .map(key -> b.name() + ".properties: " + key)))
        .isEmpty();
  }

  @Test
  void everyKeyInTheCodeHasASentence() {
    Set<String> missing = new TreeSet<>(literals());
    missing.removeIf(key -> key.endsWith("."));
    missing.removeAll(keys());

    assertThat(missing).as("keys without a sentence").isEmpty();
  }

  @Test
  void beginningsOfComposedKeysAreDeclaredHere() {
    Set<String> beginnings =
        literals().stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());

    assertThat(beginnings).isEqualTo(COMPOSED);
    assertThat(COMPOSED).allMatch(b -> keys().stream().anyMatch(key -> key.startsWith(b)));
  }

  @Test
  void sentencesWithPlacesForArgumentsCanBeFormatted() {
    assertThat(keys()).hasSizeGreaterThan(100);
    assertThat(
            ENGLISH.stream()
                .flatMap(b -> b.sentences().entrySet().stream())
                .filter(e -> !isSound(e.getValue()))
                .map(e -> e.getKey() + " = " + e.getValue()))
        .isEmpty();
  }

  private static boolean isSound(String sentence) {
    if (!sentence.matches(".*\\{[0-9].*")) {
      return !sentence.isBlank() && !sentence.contains("''");
    }
    // A lone apostrophe would swallow the places behind it.
    return !sentence.replace("''", "").contains("'")
        && !new MessageFormat(sentence, Locale.ENGLISH)
            .format(new Object[] {1, 2, 3, 4, 5, 6})
            .contains("{");
  }

  static Set<String> keys() {
    return ENGLISH.stream()
        .flatMap(b -> b.sentences().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Everything quoted in the code that reads like a key of a bundle, or like its beginning. */
  static Set<String> literals() {
    return Repository.files(Repository.MAIN, ".java").stream()
        .flatMap(
            f -> LITERAL.matcher(Repository.text(f)).results().map((MatchResult r) -> r.group(1)))
        .filter(key -> Texts.BUNDLES.contains(key.substring(0, key.indexOf('.'))))
        // The name of a file may read like a key.
        .filter(key -> !Set.of("safety.json").contains(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
