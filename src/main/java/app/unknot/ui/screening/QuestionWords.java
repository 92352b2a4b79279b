package app.unknot.ui.screening;

import app.unknot.safety.Question;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A question in words: its sentence, and the line beneath that says what counts as well. */
public final class QuestionWords {
  private final Texts texts;
  private final String key;

  /** The words of one question. */
  public QuestionWords(Texts texts, Question question) {
    this.texts = texts;
    key = "safety.question." + question.id();
  }

  /** The question as it is asked. */
  public String sentence() {
    return texts.get(key);
  }

  /** The question in a few words, for a list. */
  public String brief() {
    return texts.get(key + ".short");
  }

  /**
   * What it is about, for the eye that runs down a list: in a few words, and never narrower than
   * the question. A short question has none.
   */
  public Optional<String> topic() {
    return texts.has(key + ".topic") ? Optional.of(texts.get(key + ".topic")) : Optional.empty();
  }

  /** What belongs to it as well; not every question has such a line. */
  public Optional<String> detail() {
    return texts.has(key + ".detail") ? Optional.of(texts.get(key + ".detail")) : Optional.empty();
  }

  /** All that is asked, for those who hear it. */
  public String spoken() {
    return detail()
        .map(more -> texts.get("screening.question.spoken", sentence(), more))
        .orElseGet(this::sentence);
  }

  /** Words of the question, beneath what it is about; the eye finds the one that matters. */
  VBox beneathTopic(String words) {
    Optional<String> topic = topic();
    VBox box = above(Parts.paragraph(words, topic.isPresent() ? "small" : "strong"));
    topic.ifPresent(about -> box.getChildren().addFirst(Parts.paragraph(about, "strong")));
    return box;
  }

  /** Words of the question with its line beneath. */
  public VBox above(Label words) {
    VBox box = new VBox(1, words);
    detail().ifPresent(more -> box.getChildren().add(Parts.paragraph(more, "caption", "muted")));
    return box;
  }
}
