package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.body.Region;
import app.unknot.journal.Kept;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.Facts;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.History;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import app.unknot.safety.Screening;
import app.unknot.safety.ScreeningRequest;
import app.unknot.safety.Soreness;
import app.unknot.ui.common.Journey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The state and the commands of one safety check for one point. While it runs, what was on file and
 * what happened before stay as they were at its beginning: answering never makes it another check.
 */
public final class ScreeningViewModel implements Answering {
  private final Coach coach;
  private final Journey journey;
  private final SidedPoint point;
  private final CheckAnswers answers = new CheckAnswers();
  private final RightNow rightNow = new RightNow();
  private final Places places;
  private final Map<String, LocalDate> yeses = new HashMap<>();
  private final ReadOnlyObjectWrapper<Form> form;
  private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper(this, "told");
  private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");
  private final ReadOnlyObjectWrapper<Kept> kept;
  private final WarningSigns warnings;
  private final History before;
  private HealthProfile file;
  private final AgeTold age = new AgeTold();
  private Optional<Soreness> soreness = Optional.empty();

  /** Begins a check. What an earlier one opened is closed. */
  public ScreeningViewModel(Coach coach, Journey journey, SidedPoint point) {
    this.coach = coach;
    this.journey = journey;
    this.point = point;
    places = new Places(coach.knowledge());
    kept = new ReadOnlyObjectWrapper<>(this, "kept", coach.journal().kept());
    journey.checkAgain();
    file = coach.health().profile();
    warnings = new WarningSigns(coach, journey);
    before = request(Facts.of(journey.report(), coach.today())).history();
    form = new ReadOnlyObjectWrapper<>(this, "form", look());
    form.addListener((_, _, now) -> helpFirst(now));
    helpFirst(form.get());
  }

  /** The questions and what the answers so far come to. */
  ReadOnlyObjectProperty<Form> formProperty() {
    return form.getReadOnlyProperty();
  }

  /** Whether the outcome is shown, in place of the questions. */
  public ReadOnlyBooleanProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** Whether the answers got too old and are asked again. */
  public ReadOnlyBooleanProperty overProperty() {
    return over.getReadOnlyProperty();
  }

  /** Where what was told went. */
  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Tries once more to write what waits. */
  void retry() {
    kept.set(coach.journal().retry());
  }

  /** The warning signs of this check and of earlier ones. */
  WarningSigns warnings() {
    return warnings;
  }

  /** The point that is asked about. */
  public SidedPoint point() {
    return point;
  }

  @Override
  public List<Question> asked(Part part) {
    return form.get().of(part);
  }

  @Override
  public HealthProfile file() {
    return file;
  }

  @Override
  public CheckAnswers answers() {
    return answers;
  }

  @Override
  public boolean asksAgain(String question) {
    return form.get().asksAgain(question);
  }

  /** The soreness told here. */
  Optional<Soreness> soreness() {
    return soreness;
  }

  @Override
  public AgeTold ageTold() {
    return age;
  }

  @Override
  public Set<Region> places(String question) {
    return places.of(question);
  }

  /** The outcome; empty while anything is open. */
  public Optional<Verdict> verdict() {
    return form.get().pending().isEmpty() ? Verdict.of(form.get().screening()) : Optional.empty();
  }

  @Override
  public void tick(Question row) {
    change(() -> answers.tick(row, form.get().questions()));
  }

  @Override
  public void unsure(Question row) {
    change(() -> answers.unsure(row, form.get().questions()));
  }

  @Override
  public void nothingElse(QuestionGroup group) {
    change(() -> answers.nothingElse(group, form.get().questions()));
  }

  /** Nothing, or nothing else, of the questions about the spot is true. */
  void nothingElseOfTheSpot() {
    change(() -> answers.nothingElseOfTheSpot(form.get().questions()));
  }

  /** Answers a card. */
  public void answer(String question, Answer answer) {
    change(() -> answers.answer(question, answer));
  }

  @Override
  public void answerAgain(String question, Answer answer) {
    change(() -> answers.answerAgain(question, answer));
  }

  /** Tells the soreness from the last session. */
  public void sore(Soreness rating) {
    change(() -> soreness = Optional.of(rating));
  }

  @Override
  public void age(OptionalInt years) {
    change(() -> age.tell(years));
  }

  @Override
  public void keepAgeBack() {
    change(age::keepBack);
  }

  @Override
  public void place(String question, Region region) {
    change(() -> places.toggle(question, region));
  }

  /** Asks everything anew; what is on file tells only what has changed since. */
  public void askEverything() {
    change(() -> file = file.unchecked());
  }

  /** Takes the outcome and puts what was told on file. */
  public void proceed() {
    if (told.get() || verdict().isEmpty() || isTooOld()) {
      return;
    }
    went(Optional.of(coach.keep(coach.health().withProfile(profile()))));
    soreness.filter(Soreness::closes).ifPresent(r -> went(SorenessNote.keep(coach, point, r)));
    over.set(false);
    told.set(true);
  }

  /** Goes back to the questions. From a warning sign only {@link #notTrue} leads back. */
  public void changeAnswers() {
    if (!isEmergency()) {
      told.set(false);
    }
  }

  /** Whether the outcome shown is the emergency. */
  public boolean isEmergency() {
    return warnings.isEmergency(form.get().screening());
  }

  /** Takes the clearance on to the plan; tells whether there is one and it still holds. */
  public boolean seePlan() {
    if (!told.get() || !(form.get().screening() instanceof Screening.Cleared cleared)) {
      return false;
    }
    if (form.get().ageOpen() || isTooOld()) {
      return false;
    }
    soreness
        .filter(rating -> !rating.closes())
        .ifPresent(r -> went(SorenessNote.keep(coach, point, r)));
    journey.clear(cleared);
    return true;
  }

  /** After half an hour nobody knows any more how it is right now: that is asked again. */
  private boolean isTooOld() {
    boolean old = forgetWhatIsOld();
    if (old) {
      refresh();
    }
    return old;
  }

  /** A warning sign does not go away with time: only the person takes it back. */
  private boolean forgetWhatIsOld() {
    Instant now = coach.now().toInstant();
    boolean old = rightNow.isOld(now);
    if (old) {
      answers.forget(
          q -> RightNow.isAbout(q) && !warnings.isTold(q, answers, ask()), form.get().questions());
      soreness = Optional.empty();
      rightNow.note(form.get(), answers, soreness, now);
      if (!isEmergency()) {
        told.set(false);
        over.set(true);
      }
    }
    return old;
  }

  /**
   * None of the warning signs that were ticked is true; the second of two deliberate steps. They
   * are taken off the record and asked again.
   *
   * @return whether there is something to ask; otherwise the marks themselves are the warning sign
   */
  public boolean notTrue() {
    if (!isEmergency() || !warnings.mistakenProperty().get()) {
      return false;
    }
    warnings.takeBack();
    answers.forget(q -> warnings.isTold(q, answers, ask()), form.get().questions());
    if (warnings.isInTheMarks()) {
      return false;
    }
    told.set(false);
    refresh();
    return true;
  }

  /** A doctor has looked at the warning signs of the marks already: on, gently. */
  public void marksSeen() {
    if (isEmergency()) {
      warnings.seeMarks();
      told.set(false);
      refresh();
    }
  }

  /** A doctor has checked the warning signs of earlier times, and what stopped two sessions. */
  public void checkedByDoctor() {
    kept.set(warnings.checked(point, form.get().screening().rulings()));
    refresh();
  }

  /** It is a little better: the area gets one week more, gently, where it can have one. */
  public void oneWeekMore() {
    went(WeekMore.take(coach, point));
    refresh();
  }

  /** The health questions that wait for a clinician's yes. */
  public List<Question> waitingForYes() {
    List<Question> all = coach.questions(ask().withProfile(HealthProfile.EMPTY));
    return ClinicianYes.waiting(all, answers.all(), yeses, file, coach.today());
  }

  /**
   * A clinician said yes on a day. Tells whether the outcome shows it; after a change of health
   * only a new check can.
   */
  public boolean saidYes(Question question, LocalDate day) {
    if (!told.get() || isEmergency() || !ClinicianYes.counts(question, day, coach.today())) {
      return true;
    }
    yeses.put(question.id(), day);
    went(Optional.of(coach.keep(coach.health().withProfile(profile()))));
    boolean changed = CheckRecord.isHealthChanged(answers.all());
    refresh();
    return !changed;
  }

  private HealthProfile profile() {
    return CheckRecord.of(
        file,
        form.get(),
        answers.all(),
        age.years(),
        yeses,
        places.where(answers),
        point,
        coach.today());
  }

  private void went(Optional<Kept> where) {
    where.ifPresent(kept::set);
  }

  private void change(Runnable change) {
    if (!told.get()) {
      forgetWhatIsOld();
      change.run();
      refresh();
    }
  }

  private void refresh() {
    forgetWhatIsOld();
    form.set(look());
    rightNow.note(form.get(), answers, soreness, coach.now().toInstant());
    if (told.get() && verdict().isEmpty()) {
      told.set(false);
    }
  }

  private Form look() {
    ScreeningRequest request = ask();
    List<Question> questions = coach.questions(request);
    while (answers.keepTo(questions)) {
      request = ask();
      questions = coach.questions(request);
    }
    Screening screening = coach.screen(request);
    Form now = new Form(questions, screening, false);
    boolean ageOpen = now.isFull() && age.isOpen(file) && !warnings.isEmergency(screening);
    return new Form(questions, screening, ageOpen);
  }

  /** A warning sign puts the help page in front of everything, and goes on record at once. */
  private void helpFirst(Form now) {
    if (warnings.isEmergency(now.screening()) && !told.get()) {
      went(warnings.tell(now.screening().rulings()));
      told.set(true);
    }
  }

  private ScreeningRequest ask() {
    ScreeningRequest request =
        request(
            Facts.of(journey.report(), coach.today())
                .withAge(age.years())
                .withAnswers(answers.all())
                .withSoreness(soreness)
                .withCleared(yeses)
                .withWhere(places.where(answers))
                .withWords(journey.words())
                .withSeen(journey.seen()));
    History now = request.history();
    return request.withHistory(
        new History(before.sessions(), now.warnings(), now.seen(), now.extensions()));
  }

  private ScreeningRequest request(Facts facts) {
    return coach
        .request(List.of(point), journey.tool(), facts, answers.askedAgain())
        .withProfile(file);
  }
}
