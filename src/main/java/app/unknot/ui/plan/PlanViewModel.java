package app.unknot.ui.plan;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Bound;
import app.unknot.routine.Bounds;
import app.unknot.routine.ClearanceEnded;
import app.unknot.routine.Preset;
import app.unknot.routine.Routine;
import app.unknot.routine.RoutineWishes;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.routine.SetBy;
import app.unknot.routine.Step;
import app.unknot.safety.Clearance;
import app.unknot.safety.Presser;
import app.unknot.safety.Screening;
import app.unknot.ui.common.Journey;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The state and the commands of the Plan screen; every wish stays within the clearance. */
public final class PlanViewModel {
  /** The note that takes out heat: skin that does not feel normally is burnt unnoticed. */
  private static final String NO_HEAT = "no-heat-there";

  private final Coach coach;
  private final Journey journey;
  private final Screening.Cleared cleared;
  private final Set<Tool> owned;
  private final ReadOnlyObjectWrapper<RoutineWishes> wishes =
      new ReadOnlyObjectWrapper<>(this, "wishes", RoutineWishes.NONE);
  private final ReadOnlyObjectWrapper<Routine> routine;
  private final ReadOnlyObjectWrapper<Optional<PainRating>> before =
      new ReadOnlyObjectWrapper<>(this, "before", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Editor.End>> reached =
      new ReadOnlyObjectWrapper<>(this, "reached", Optional.empty());
  private Optional<SidedPoint> reachedAt = Optional.empty();
  private Presser presser = Presser.SELF;
  private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(this, "ended");

  /**
   * Begins with the usual dose and the tool that was chosen.
   *
   * @throws ClearanceEnded where the clearance does not hold any more
   */
  public PlanViewModel(Coach coach, Journey journey, Screening.Cleared cleared) {
    this(coach, journey, cleared, Set.of());
  }

  /**
   * The same for somebody who has these tools; the one that was chosen counts as at hand.
   *
   * @throws ClearanceEnded where the clearance does not hold any more
   */
  public PlanViewModel(Coach coach, Journey journey, Screening.Cleared cleared, Set<Tool> owned) {
    this.coach = coach;
    this.journey = journey;
    this.cleared = cleared;
    this.owned = Set.copyOf(owned);
    RoutineWishes first = suggested(Preset.STANDARD);
    wishes.set(first);
    routine = new ReadOnlyObjectWrapper<>(this, "routine", coach.plan(clearance(), first));
  }

  // Properties

  /** The routine as it would start now. */
  public ReadOnlyObjectProperty<Routine> routineProperty() {
    return routine.getReadOnlyProperty();
  }

  /** The routine as it would start now. */
  public Routine routine() {
    return routine.get();
  }

  /** How strong the problem is now; empty until the person says it here. */
  public ReadOnlyObjectProperty<Optional<PainRating>> beforeProperty() {
    return before.getReadOnlyProperty();
  }

  /**
   * What it may be: the strongest mark's strength. Nobody has said it of the whole area, and later
   * sessions are compared with it, so it counts for nothing until the person chooses it.
   */
  public Optional<PainRating> suggestedBefore() {
    return Optional.of(journey.report().strongest()).filter(r -> r.value() > 0);
  }

  /** The end that somebody just tried to pass. */
  public ReadOnlyObjectProperty<Optional<Editor.End>> reachedProperty() {
    return reached.getReadOnlyProperty();
  }

  /** The same, where it is one of this point. */
  Optional<Editor.End> reached(SidedPoint point) {
    return reached.get().filter(_ -> reachedAt.filter(point::equals).isPresent());
  }

  /** Whether the clearance ended meanwhile; the safety check comes again. */
  public ReadOnlyBooleanProperty endedProperty() {
    return ended.getReadOnlyProperty();
  }

  // What there is

  /** The outcome of the safety check. */
  public Screening.Cleared cleared() {
    return cleared;
  }

  /** Whether the safety check made today's limits stricter than usual. */
  public boolean isGentle() {
    return !cleared.today().equals(cleared.usual());
  }

  /** What else the safety check says to mind, as ids of texts. */
  public List<String> notes() {
    return coach.notes(cleared.rulings());
  }

  /** Whether warming the area can be offered. */
  public boolean canWarm() {
    return coach.allowsHeat(clearance()) && !notes().contains(NO_HEAT);
  }

  /** Whether warming the area is wished. */
  public boolean warms() {
    return wishes.get().warmth();
  }

  /** Who presses. */
  public Presser presser() {
    return presser;
  }

  /** Whether a partner may press everything that is pressed here. */
  public boolean takesPartner() {
    Clearance partner = coach.forPartner(cleared.clearance());
    List<SidedPoint> pressed =
        points().stream()
            .filter(p -> !coach.techniques(cleared.clearance(), preset(), p).isEmpty())
            .toList();
    return preset().presses()
        && pressed.stream().noneMatch(p -> coach.techniques(partner, preset(), p).isEmpty())
        && !pressed.isEmpty();
  }

  /** The points of the routine, the main one first; the routine has an order of its own. */
  public List<SidedPoint> points() {
    return all().stream().filter(routine().points()::contains).toList();
  }

  /** The cleared points that this routine has no room for. */
  public List<SidedPoint> leftOut() {
    return all().stream().filter(p -> !routine().points().contains(p)).toList();
  }

  /** Whether there is more than one. */
  public boolean areSeveral() {
    return all().size() > 1;
  }

  /** What ids of controls end in, so that each point has its own; empty for the main one. */
  String suffix(SidedPoint point) {
    int place = all().indexOf(point);
    return place <= 0 ? "" : "-" + (place + 1);
  }

  /** The cleared points, the main one first. */
  List<SidedPoint> all() {
    return cleared.clearance().points().stream().map(Clearance.ClearedPoint::point).toList();
  }

  /** The tool for a point. */
  public Tool tool(SidedPoint point) {
    return wish(point).tool();
  }

  /** The techniques to choose from. */
  public List<Technique> techniques(SidedPoint point) {
    return techniques(preset(), point);
  }

  private List<Technique> techniques(Preset preset, SidedPoint point) {
    return preset.presses() ? coach.techniques(clearance(), preset, point) : List.of();
  }

  /** The routine it began with. */
  public Preset preset() {
    return wishes.get().preset();
  }

  /** What an editor shows: not the wish, but what the routine makes of it. */
  public int value(SidedPoint point, Editor editor) {
    List<Step.Press> presses = routine().presses(point);
    return switch (editor) {
      case HOLDS -> presses.size();
      case HOLD -> presses.stream().findFirst().map(p -> (int) p.hold().toSeconds()).orElse(0);
      case REST, REPETITIONS -> editor.value(wish(point));
    };
  }

  /** Whether an editor is at one of its ends. */
  public boolean isAt(SidedPoint point, Editor editor, boolean most) {
    Bound<Integer> bound = editor.bound(bounds(point));
    int value = value(point, editor);
    return most ? value >= bound.most() : value <= bound.least();
  }

  /** The upper ends that something other than the usual ceiling set, and that are reached. */
  public List<Editor.End> narrowed(SidedPoint point) {
    Bounds bounds = bounds(point);
    return List.of(Editor.HOLDS, Editor.HOLD).stream()
        .filter(e -> isAt(point, e, true))
        .map(e -> end(bounds, e, true))
        .filter(e -> e.by() != SetBy.EVERYBODY)
        .toList();
  }

  /** When it ends, if it starts now. */
  public OffsetDateTime endsAt() {
    return coach.now().plus(routine().total());
  }

  /** How long it takes without warming the area. */
  public Duration withoutWarmth() {
    return routine().total().minus(routine().warmth());
  }

  // Commands

  /** One step more or less; at an end it says who set that. */
  public void step(SidedPoint point, Editor editor, boolean up) {
    Bounds bounds = bounds(point);
    if (isAt(point, editor, up)) {
      reachedAt = Optional.of(point);
      reached.set(Optional.empty());
      reached.set(Optional.of(end(bounds, editor, up)));
      return;
    }
    become(wishes.get().with(point, editor.stepped(wish(point), bounds, up)));
  }

  /** With or without warming the area. */
  public void warm(boolean wanted) {
    become(wishes.get().withWarmth(wanted && canWarm()));
  }

  /** With another tool. */
  public void use(SidedPoint point, Tool tool) {
    become(wishes.get().with(point, wish(point).withTool(tool)));
  }

  /** Somebody else presses, or the person again; what was edited does not stay. */
  public void press(Presser by) {
    if (by == Presser.SELF || takesPartner()) {
      presser = by;
      become(suggested(preset()).withWarmth(warms()));
    }
  }

  /** Back to what is suggested. */
  public void reset() {
    become(suggested(preset()));
  }

  /** Another routine to begin with; the wish for warmth stays, what was edited does not. */
  public void use(Preset preset) {
    if (!preset.presses()) {
      presser = Presser.SELF;
    }
    become(suggested(preset).withWarmth(warms()));
  }

  /** How strong the problem is now. */
  public void tell(PainRating now) {
    before.set(Optional.of(now));
  }

  /**
   * Takes the routine to the session.
   *
   * @return whether it can start: the pain is told and the clearance holds
   */
  public boolean start() {
    if (before.get().isEmpty()) {
      return false;
    }
    become(wishes.get());
    if (ended.get()) {
      return false;
    }
    journey.follow(routine(), before.get().orElseThrow());
    return true;
  }

  private RoutineWishes suggested(Preset preset) {
    Set<Tool> atHand = new HashSet<>(owned);
    all().forEach(p -> journey.tool(p).ifPresent(atHand::add));
    RoutineWishes wished = coach.suggested(clearance(), preset, atHand);
    for (SidedPoint point : all()) {
      Optional<PointWishes> usual = wished.of(point);
      Optional<Tool> tool =
          journey
              .tool(point)
              // What is at hand for one side is at hand for the other.
              .or(() -> journey.tool(point.across()))
              .filter(t -> techniques(preset, point).stream().anyMatch(u -> u.tool() == t));
      if (usual.isPresent() && tool.isPresent()) {
        wished = wished.with(point, usual.get().withTool(tool.get()));
      }
    }
    return wished;
  }

  private Clearance clearance() {
    return presser == Presser.PARTNER ? coach.forPartner(cleared.clearance()) : cleared.clearance();
  }

  private PointWishes wish(SidedPoint point) {
    return wishes
        .get()
        .of(point)
        .orElseThrow(() -> new IllegalArgumentException("not cleared: " + point));
  }

  private Bounds bounds(SidedPoint point) {
    return coach.bounds(clearance(), wishes.get(), point).orElseThrow();
  }

  private static Editor.End end(Bounds bounds, Editor editor, boolean most) {
    Bound<Integer> bound = editor.bound(bounds);
    return new Editor.End(
        editor, most ? bound.most() : bound.least(), most, most ? bound.mostBy() : bound.leastBy());
  }

  private void become(RoutineWishes changed) {
    try {
      Routine planned = coach.plan(clearance(), changed);
      wishes.set(changed);
      reached.set(Optional.empty());
      routine.set(planned);
    } catch (ClearanceEnded e) {
      ended.set(true);
    }
  }
}
