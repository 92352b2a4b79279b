package app.unknot.ui.welcome;

import app.unknot.Coach;
import app.unknot.safety.Decision;
import app.unknot.safety.Effect;
import app.unknot.safety.Question;
import app.unknot.safety.Ruling;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.screening.HealthAnswersViewModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The three first steps. Each can be passed without a word; what was told is kept on leaving. */
public final class WelcomeViewModel {
  private final Coach coach;
  private final PreferencesModel preferences;
  private final HealthAnswersViewModel health;
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.COMFORT);

  /** The steps, in order. */
  public enum Step {
    COMFORT(1),
    HEALTH(2),
    TOOLS(3);

    private final int number;

    Step(int number) {
      this.number = number;
    }

    /** Which one it is, from 1 on. */
    int number() {
      return number;
    }

    private Step next() {
      return this == COMFORT ? HEALTH : TOOLS;
    }

    private Step previous() {
      return this == TOOLS ? HEALTH : COMFORT;
    }
  }

  /** Begins with the first step. */
  public WelcomeViewModel(Coach coach, PreferencesModel preferences) {
    this.coach = coach;
    this.preferences = preferences;
    health = new HealthAnswersViewModel(coach);
  }

  /** Where the person is. */
  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The answers about health. */
  HealthAnswersViewModel health() {
    return health;
  }

  /** On to the next step, with or without an answer. */
  void next() {
    keepHealth();
    step.set(step.get().next());
  }

  /** One step back. */
  void back() {
    keepHealth();
    step.set(step.get().previous());
  }

  /** The first steps are over, finished or skipped: they are not shown again. */
  void done() {
    keepHealth();
    preferences.change(p -> p.withWelcomed(true));
  }

  private void keepHealth() {
    if (step.get() == Step.HEALTH) {
      health.keep();
    }
  }

  /**
   * What of the answers stands in the way of a session, the strictest first: said here already, so
   * that nobody chooses a spot for nothing.
   */
  List<Ruling> inTheWay() {
    Stream<Effect> effects =
        Stream.concat(
            coach.onFile().stream().map(Question::id).map(coach::effect),
            Stream.of(coach.effectOfAge()));
    return effects
        .flatMap(e -> e.rulings().stream())
        .filter(r -> r.decision().compareTo(Decision.EXCLUDE_AREA) >= 0)
        .distinct()
        .toList();
  }
}
