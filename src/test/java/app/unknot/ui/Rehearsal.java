package app.unknot.ui;

import app.unknot.Coach;
import app.unknot.app.Directories;
import app.unknot.app.Opened;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.preferences.MemoryStore;
import app.unknot.safety.Answer;
import app.unknot.safety.Facts;
import app.unknot.safety.Question;
import app.unknot.safety.Screening;
import app.unknot.safety.ScreeningRequest;
import app.unknot.safety.Soreness;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The real coach with a person whose safety check finds nothing, for tests of the screens. */
public final class Rehearsal implements AutoCloseable {
  /** The top of the shoulder: a ball on a wall or fingers. */
  public static final String SHOULDER = "trapezius-upper-tp2";

  private final Opened.Ready ready;
  private final List<Screen> shown = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Journey journey = new Journey();
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final Ui ui;

  /** Opens everything in a folder. */
  public Rehearsal(Path folder, Clock clock) {
    if (!(Opened.open(Directories.under(folder), texts, clock) instanceof Opened.Ready opened)) {
      throw new AssertionError("it does not open");
    }
    ready = opened;
    ui =
        new Ui(
            ready.coach(),
            texts,
            ready.names(),
            ready.search(),
            new Figures(),
            journey,
            shown::add,
            (message, _) -> told.add(message),
            new PreferencesModel(new MemoryStore()),
            () -> true);
  }

  /** What the screens are given. */
  public Ui ui() {
    return ui;
  }

  /** The coach. */
  public Coach coach() {
    return ready.coach();
  }

  /** What the person told so far. */
  public Journey journey() {
    return journey;
  }

  /** Where the screens led, in order. */
  public List<Screen> shown() {
    return shown;
  }

  /** What was told at the foot of the window. */
  public List<String> told() {
    return told;
  }

  /** Marks a zone, chooses a point and passes the safety check with nothing to worry about. */
  public SidedPoint clear(String zone, int strength, String point, Tool tool) {
    SidedPoint chosen = new SidedPoint(point, Side.RIGHT);
    journey
        .marks()
        .set(coach().knowledge().sidedZone(zone).orElseThrow(), new PainRating(strength));
    journey.choose(chosen);
    journey.choose(tool);
    journey.clear(cleared(chosen, tool));
    return chosen;
  }

  private Screening.Cleared cleared(SidedPoint point, Tool tool) {
    Facts facts =
        Facts.of(journey.report(), coach().today())
            .withAge(OptionalInt.of(40))
            .withSoreness(Optional.of(new Soreness(0)));
    ScreeningRequest request = coach().request(List.of(point), Optional.of(tool), facts, Set.of());
    Map<String, Answer> answers = new HashMap<>();
    for (Question question : coach().questions(request)) {
      answers.put(question.id(), question.worrying() == Answer.YES ? Answer.NO : Answer.YES);
    }
    Screening outcome = coach().screen(request.withFacts(facts.withAnswers(answers)));
    if (outcome instanceof Screening.Cleared cleared) {
      return cleared;
    }
    throw new AssertionError("not cleared: " + outcome);
  }

  @Override
  public void close() {
    ready.journal().close();
  }
}
