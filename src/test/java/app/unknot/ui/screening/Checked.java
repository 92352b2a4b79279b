package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.app.Directories;
import app.unknot.app.Opened;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.journal.Entries;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import app.unknot.search.Search;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import app.unknot.ui.MovableClock;
import app.unknot.ui.common.Journey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The real knowledge, rules and journal of a person of 40, and quick ways through a check. */
final class Checked implements AutoCloseable {
  static final SidedPoint SHOULDER = new SidedPoint("trapezius-upper-tp1", Side.RIGHT);
  static final SidedPoint OTHER_SHOULDER = new SidedPoint("trapezius-upper-tp1", Side.LEFT);

  final MovableClock clock = new MovableClock();
  final Texts texts = new Texts(Locale.ENGLISH);
  final Journey journey = new Journey();
  private final Opened.Ready opened;

  Checked(Path folder) {
    if (!(Opened.open(Directories.under(folder), texts, clock) instanceof Opened.Ready ready)) {
      throw new AssertionError("it does not open");
    }
    opened = ready;
    journey.choose(SHOULDER);
  }

  Coach coach() {
    return opened.coach();
  }

  Search search() {
    return opened.search();
  }

  Names names() {
    return opened.names();
  }

  ScreeningViewModel check() {
    return check(SHOULDER);
  }

  ScreeningViewModel check(SidedPoint point) {
    journey.choose(point);
    return new ScreeningViewModel(coach(), journey);
  }

  /** A check of what is chosen and this point beside it. */
  ScreeningViewModel checkAlso(SidedPoint point) {
    journey.add(point);
    return new ScreeningViewModel(coach(), journey);
  }

  /** Ten sessions on the shoulder that eased it, the last a while ago. */
  Checked withSessions() {
    for (int i = 1; i <= 10; i++) {
      coach().keep(session(SHOULDER, Duration.ofDays(10 + 2L * i), new PainRating(i)));
    }
    return this;
  }

  JournalEntry session(SidedPoint point, Duration ago) {
    return session(point, ago, new PainRating(5));
  }

  private JournalEntry session(SidedPoint point, Duration ago, PainRating before) {
    return Entries.minute(point, coach().now().minus(ago), before);
  }

  /** A full check of ten days ago is on file. */
  Checked withProfile(Map<String, Answer> health) {
    Map<String, Answer> answers = new java.util.HashMap<>();
    check().formProperty().get().questions().stream()
        .filter(q -> Part.of(q) == Part.HEALTH)
        .forEach(q -> answers.put(q.id(), Answer.NO));
    answers.putAll(health);
    LocalDate day = coach().today().minusDays(10);
    coach()
        .keep(
            coach()
                .health()
                .withProfile(
                    new HealthProfile(
                        OptionalInt.of(40),
                        Optional.empty(),
                        answers,
                        Map.of(),
                        Map.of(),
                        Optional.of(day),
                        List.of())));
    return this;
  }

  /** Answers everything that is open as a healthy person does. */
  static void fine(ScreeningViewModel model) {
    fineNow(model);
    if (model.formProperty().get().isFull()) {
      model.nothingElse(QuestionGroup.HEALTH);
      model.age(OptionalInt.of(40));
    }
    cards(model);
  }

  static void fineNow(ScreeningViewModel model) {
    model.nothingElse(QuestionGroup.NOW);
  }

  /** Answers all open cards well. */
  static void cards(ScreeningViewModel model) {
    for (Question question : model.formProperty().get().questions()) {
      boolean card = !CheckAnswers.isListed(question);
      if (card
          && question.kind() == Question.Kind.YES_NO
          && model.answer(question.id()).isEmpty()) {
        model.answer(question.id(), question.worrying() == Answer.YES ? Answer.NO : Answer.YES);
      }
    }
  }

  static Question question(ScreeningViewModel model, String id) {
    return model.formProperty().get().questions().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    opened.journal().close();
  }
}
