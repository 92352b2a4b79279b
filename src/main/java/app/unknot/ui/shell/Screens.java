package app.unknot.ui.shell;

import app.unknot.body.PainRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ranking.Candidate;
import app.unknot.ranking.Palpation;
import app.unknot.routine.ClearanceEnded;
import app.unknot.routine.Routine;
import app.unknot.safety.Screening;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import app.unknot.ui.common.Ui;
import app.unknot.ui.detail.PointView;
import app.unknot.ui.find.FindView;
import app.unknot.ui.find.FindViewModel;
import app.unknot.ui.finish.FinishView;
import app.unknot.ui.finish.FinishViewModel;
import app.unknot.ui.health.PacksPage;
import app.unknot.ui.health.ProfileAndTools;
import app.unknot.ui.help.HelpView;
import app.unknot.ui.help.HelpViewModel;
import app.unknot.ui.plan.PlanView;
import app.unknot.ui.plan.PlanViewModel;
import app.unknot.ui.player.Equipment;
import app.unknot.ui.player.PlayerView;
import app.unknot.ui.player.PlayerViewModel;
import app.unknot.ui.progress.FollowUpCard;
import app.unknot.ui.progress.FollowUpViewModel;
import app.unknot.ui.progress.Postponed;
import app.unknot.ui.progress.ProgressView;
import app.unknot.ui.progress.ProgressViewModel;
import app.unknot.ui.screening.ScreeningView;
import app.unknot.ui.screening.ScreeningViewModel;
import app.unknot.ui.settings.AboutSection;
import app.unknot.ui.settings.DataSection;
import app.unknot.ui.settings.Installation;
import app.unknot.ui.settings.LookSection;
import app.unknot.ui.settings.SettingsSections;
import app.unknot.ui.settings.SettingsView;
import app.unknot.ui.voice.VoiceSection;
import app.unknot.ui.welcome.WelcomeView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How each screen is made; a screen whose step is not open yet leads back to the one before. */
public final class Screens {
  private final Ui ui;
  private final Equipment equipment;
  private final Optional<Installation> installation;
  private final Postponed postponed;

  /**
   * The one screen that is kept: to draw the body takes longest, and who comes back finds the map
   * as it was left.
   */
  private Optional<FindView> map = Optional.empty();

  /** The outcome that the plan rests on, for a step back from there. */
  private Optional<ScreeningView> outcome = Optional.empty();

  private boolean fromPlan;

  /** Screens whose sessions are shown and not heard. */
  public Screens(Ui ui) {
    this(ui, Equipment.silent());
  }

  /**
   * All screens.
   *
   * @param equipment what sessions are timed and told with
   */
  public Screens(Ui ui, Equipment equipment) {
    this(ui, equipment, Optional.empty(), new Postponed());
  }

  /** All screens of a program that is installed. */
  public Screens(Ui ui, Equipment equipment, Installation installation) {
    this(ui, equipment, Optional.of(installation), new Postponed());
  }

  private Screens(
      Ui ui, Equipment equipment, Optional<Installation> installation, Postponed postponed) {
    this.ui = ui;
    this.equipment = equipment;
    this.installation = installation;
    this.postponed = postponed;
  }

  /** The same screens in another language; what was put off stays put off. */
  public Screens in(Ui other, Equipment with) {
    return new Screens(other, with, installation, postponed);
  }

  /** Makes a screen. */
  public Region make(Screen screen) {
    if (!(screen instanceof Screen.Safety
        || screen instanceof Screen.Plan
        || screen instanceof Screen.Help)) {
      outcome = Optional.empty();
    }
    Region made = of(screen);
    fromPlan = screen instanceof Screen.Plan;
    return made;
  }

  private Region of(Screen screen) {
    return switch (screen) {
      case Screen.Find _ -> find();
      case Screen.Point(SidedPoint point) ->
          below(new PointView(ui, point, equipment.voice(), this::nothingSore), keptSpots());
      case Screen.Safety _ -> safety();
      case Screen.Plan _ -> plan();
      case Screen.Session _ -> session();
      case Screen.Finish _ -> finish();
      case Screen.Progress _ -> progress();
      case Screen.Welcome _ -> new WelcomeView(ui, equipment.voice());
      case Screen.Help _ -> new HelpView(ui, new HelpViewModel(ui.coach(), ui.journey()));
      case Screen.Settings(SettingsSection section) -> new SettingsView(ui, sections(), section);
    };
  }

  /** The one place that says which sections the settings have. */
  private SettingsSections sections() {
    SettingsSections sections =
        new SettingsSections()
            .with(SettingsSection.PROFILE, () -> new ProfileAndTools(ui))
            .with(SettingsSection.LOOK, () -> LookSection.of(ui))
            .with(SettingsSection.VOICE, () -> VoiceSection.of(ui, equipment));
    if (installation.isEmpty()) {
      return sections;
    }
    Installation here = installation.get();
    return sections
        .with(SettingsSection.PACKS, () -> new PacksPage(ui, here.packs()))
        .with(SettingsSection.DATA, () -> DataSection.of(ui, here.data(), here.folders()))
        .with(SettingsSection.ABOUT, () -> AboutSection.of(ui, here.version()));
  }

  private Region find() {
    FindView find =
        map.orElseGet(() -> new FindView(ui, new FindViewModel(ui.coach(), ui.journey())));
    map.ifPresent(FindView::again);
    map = Optional.of(find);
    FollowUpViewModel followUps = new FollowUpViewModel(ui.coach(), postponed);
    if (followUps.askedProperty().get().isEmpty()) {
      return below(find, keptSpots());
    }
    StackPane asked = new StackPane(new FollowUpCard(ui, followUps));
    asked.getStyleClass().add("follow-up-strip");
    asked.managedProperty().bind(asked.visibleProperty());
    followUps.askedProperty().subscribe(a -> asked.setVisible(a.isPresent()));
    return below(find, Stream.concat(Stream.of(asked), keptSpots().stream()).toList());
  }

  /** While a spot is added to others: to which. */
  private List<Region> keptSpots() {
    return ui.journey().kept().isEmpty() ? List.of() : List.of(new KeptSpots(ui));
  }

  private static Region below(Region screen, List<Region> above) {
    if (above.isEmpty()) {
      return screen;
    }
    BorderPane both = new BorderPane(screen);
    VBox top = new VBox();
    top.getChildren().addAll(above);
    both.setTop(top);
    return both;
  }

  /**
   * The safety check. A step back from the plan shows its outcome again; from everywhere else, with
   * whatever may have changed there, it begins anew.
   */
  private Region safety() {
    Optional<ScreeningView> before =
        outcome.filter(o -> fromPlan && ui.journey().cleared().isPresent() && o.resume());
    return before.isPresent() ? before.get() : newCheck();
  }

  private Region newCheck() {
    if (ui.journey().points().isEmpty()) {
      return find();
    }
    ScreeningView check = new ScreeningView(ui, new ScreeningViewModel(ui.coach(), ui.journey()));
    outcome = Optional.of(check);
    return check;
  }

  private Region plan() {
    Optional<Screening.Cleared> cleared = ui.journey().cleared();
    if (cleared.isEmpty()) {
      return newCheck();
    }
    try {
      return new PlanView(
          ui,
          new PlanViewModel(
              ui.coach(),
              ui.journey(),
              cleared.get(),
              ui.preferences().get().tools().orElse(Set.of())),
          equipment.awake().isKept());
    } catch (ClearanceEnded e) {
      return newCheck();
    }
  }

  private Region session() {
    Optional<Routine> routine = ui.journey().routine();
    Optional<PainRating> before = ui.journey().before();
    if (routine.isEmpty() || before.isEmpty()) {
      return plan();
    }
    try {
      return new PlayerView(ui, new PlayerViewModel(ui, equipment, routine.get(), before.get()));
    } catch (ClearanceEnded e) {
      return newCheck();
    }
  }

  private Region finish() {
    return ui.journey().ended().isPresent()
        ? new FinishView(ui, new FinishViewModel(ui.coach(), ui.journey()))
        : find();
  }

  private Region progress() {
    return new ProgressView(
        ui, new ProgressViewModel(ui.coach()), new FollowUpViewModel(ui.coach(), postponed));
  }

  /** Nothing sore at a spot: it drops to the end, and the next suggestion is shown. */
  private void nothingSore(SidedPoint point) {
    ui.journey().felt(new Palpation(point, Optional.of(false), Optional.empty()));
    ui.journey().drop(point);
    Optional<SidedPoint> next =
        ui.coach().rank(ui.journey().report(), ui.journey().palpations()).candidates().stream()
            .map(Candidate::point)
            .filter(p -> !ui.journey().kept().contains(p))
            .filter(p -> ui.journey().palpations().stream().noneMatch(f -> f.point().equals(p)))
            .findFirst();
    if (next.isPresent() && !ui.journey().marks().marks().isEmpty()) {
      ui.navigator().show(new Screen.Point(next.get()));
    } else {
      ui.navigator().show(new Screen.Find());
    }
  }
}
