package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.MemoryStore;
import app.unknot.safety.Question;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import app.unknot.text.Texts;
import app.unknot.ui.Nodes;
import app.unknot.ui.Shells;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Ui;
import app.unknot.ui.shell.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The line beneath a question is part of it: it is on the screen, and it is heard. */
@ExtendWith(ApplicationExtension.class)
@Tag("H-54")
class QuestionWordsTest {
  private static final List<Question> QUESTIONS = questions();

  private final Checked checked;
  private Shell shell;

  QuestionWordsTest(@TempDir Path folder) {
    checked = new Checked(folder);
  }

  @Start
  void start(Stage stage) {
    shell = Shells.light();
  }

  @AfterEach
  void close() {
    checked.close();
  }

  @Test
  void everyLineBeneathAQuestionIsSeenAndHeard(FxRobot robot) {
    List<String> lines = new ArrayList<>();
    robot.interact(() -> {
      for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        Texts texts = new Texts(language);
        for (Question question : QUESTIONS) {
          String key = "safety.question." + question.id() + ".detail";
          if (texts.has(key)) {
            lines.add(key);
            Node asked = asked(texts, question);
            assertThat(seen(asked)).as(key).contains(texts.get(key));
            assertThat(heard(asked))
                .as(key)
                .isNotEmpty()
                .allMatch(name -> name.contains(texts.get("safety.question." + question.id())))
                .allMatch(name -> name.contains(texts.get(key)));
          }
        }
      }
    });

    assertThat(lines)
        .contains(
            "safety.question.spot-skin.detail",
            "safety.question.spot-injury.detail",
            "safety.question.pregnancy-warning.detail",
            "safety.question.health-device.detail");
  }

  @Test
  void whatAQuestionIsAboutStandsAboveItAndTheQuestionIsSeenWhole(FxRobot robot) {
    Texts texts = new Texts(Locale.ENGLISH);
    robot.interact(() -> {
      for (Question question : QUESTIONS) {
        QuestionWords words = new QuestionWords(texts, question);
        String whole = CheckAnswers.isListed(question) ? words.brief() : words.sentence();
        List<String> seen = seen(asked(texts, question));
        assertThat(seen).as(question.id()).contains(whole);
        words
            .topic()
            .ifPresent(topic ->
                assertThat(seen.indexOf(whole) - seen.indexOf(topic))
                    .as(question.id())
                    .isEqualTo(1));
      }
    });
  }

  private static List<Question> questions() {
    try (InputStream in =
        Objects.requireNonNull(
            QuestionWordsTest.class.getResourceAsStream("/app/unknot/knowledge/safety.json"))) {
      return SafetyReader.read(in).questions();
    } catch (IOException | UnreadableRules e) {
      throw new AssertionError(e);
    }
  }

  /** As the check shows it: a row of a list, or a card. */
  private Node asked(Texts texts, Question question) {
    Ui ui =
        new Ui(
            checked.coach(),
            texts,
            checked.names(),
            checked.search(),
            new Figures(),
            checked.journey,
            shell,
            shell,
            new PreferencesModel(new MemoryStore()),
            () -> true);
    ScreeningViewModel model = checked.check();
    return CheckAnswers.isListed(question)
        ? new TickRow(ui, model, question)
        : new QuestionCard(ui, model, question);
  }

  private static List<String> seen(Node node) {
    return Nodes.under(node)
        .filter(n -> n instanceof Labeled && n.isVisible())
        .map(n -> ((Labeled) n).getText())
        .toList();
  }

  /** The names of what answers the question; "not sure" of a row names it in a few words. */
  private static List<String> heard(Node node) {
    return Nodes.under(node)
        .filter(Node::isFocusTraversable)
        .filter(n -> !n.getStyleClass().contains("unsure"))
        .filter(n -> !Objects.requireNonNullElse(n.getId(), "").contains("-again-"))
        .map(n -> Objects.requireNonNullElse(n.getAccessibleText(), ""))
        .toList();
  }
}
