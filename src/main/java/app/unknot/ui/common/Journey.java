package app.unknot.ui.common;

import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.ranking.Palpation;
import app.unknot.routine.Routine;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Limits;
import app.unknot.safety.Screening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the person has told and chosen so far; screens come and go, this stays. */
public final class Journey {
  private final MarkHistory marks = new MarkHistory();
  private final Map<String, Boolean> findings = new LinkedHashMap<>();
  private final List<Palpation> palpations = new ArrayList<>();
  private final Map<String, PainReport> seen = new HashMap<>();
  private final List<Warning> told = new ArrayList<>();
  private String words = "";
  private final List<SidedPoint> kept = new ArrayList<>();
  private Optional<SidedPoint> chosen = Optional.empty();
  private final Map<SidedPoint, Tool> tools = new HashMap<>();
  private Optional<Screening.Cleared> cleared = Optional.empty();
  private Optional<Routine> routine = Optional.empty();
  private Optional<PainRating> before = Optional.empty();
  private Optional<JournalEntry> ended = Optional.empty();
  private Optional<Limits> endedWithin = Optional.empty();

  /** The marks on the map. */
  public MarkHistory marks() {
    return marks;
  }

  /** The answers to quick questions, by finding. */
  public Map<String, Boolean> findings() {
    return findings;
  }

  /** What was felt at the spots so far. */
  public List<Palpation> palpations() {
    return List.copyOf(palpations);
  }

  /** Keeps what was felt at a spot; what was felt there before is replaced. */
  public void felt(Palpation palpation) {
    palpations.removeIf(p -> p.point().equals(palpation.point()));
    palpations.add(palpation);
  }

  /**
   * Warning signs of the marks, by rule, that a doctor has looked at already, as the person says.
   * It was said about the pain as it was told then: a new mark, a stronger or newer one, another
   * kind of pain or a new symptom is nothing that anybody has looked at.
   */
  public Set<String> seen() {
    PainReport now = report();
    return seen.entrySet().stream()
        .filter(e -> isWithin(now, e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A doctor has looked at this warning sign of the pain as it is told now. */
  public void see(String rule) {
    seen.put(rule, report());
  }

  /** The warning signs that went on record on this way; what is a mistake can come off again. */
  List<Warning> told() {
    return told;
  }

  /** Words that were searched for and can be a warning sign; empty where there are none. */
  public String words() {
    return words;
  }

  /** Keeps words that can be a warning sign, so that the safety check hears them. */
  public void say(String warning) {
    words = warning;
  }

  /** What was searched for is nothing to mind: another thing was meant, or a doctor has looked. */
  public void unsay() {
    words = "";
  }

  private static boolean isWithin(PainReport now, PainReport then) {
    return then.present().containsAll(now.present())
        && now.marks().stream().allMatch(mark -> then.marks().stream().anyMatch(mark::isWithin));
  }

  /** Marks and answers together. */
  public PainReport report() {
    return new PainReport(marks.marks(), answered(yes -> yes), answered(yes -> !yes));
  }

  private Set<String> answered(Predicate<Boolean> which) {
    return findings.entrySet().stream()
        .filter(e -> which.test(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The point that is looked at, or was chosen last. */
  public Optional<SidedPoint> chosen() {
    return chosen;
  }

  /** The points that what is chosen now is added to, the main one first; mostly none. */
  public List<SidedPoint> kept() {
    return List.copyOf(kept);
  }

  /** All points of the session: those kept, the main one first, and the chosen one. */
  public List<SidedPoint> points() {
    return Stream.concat(kept.stream(), chosen.stream()).distinct().toList();
  }

  /** Chooses a point, in place of the one chosen before; what is kept stays. */
  public void choose(SidedPoint point) {
    become(kept(), Optional.of(point));
  }

  /** Chooses none, and looks for another. */
  public void chooseNone() {
    become(kept(), Optional.empty());
  }

  /** One point more, beside all others of the session. */
  public void add(SidedPoint point) {
    become(points(), Optional.of(point));
  }

  /** Looks for one point more; until one is chosen, what a check opened stays open. */
  public void lookForMore() {
    become(points(), Optional.empty());
  }

  /** Without what is chosen now: what was kept is the session, as it was. */
  public void addNothing() {
    rest(kept());
  }

  /** One point less. */
  public void leave(SidedPoint point) {
    rest(points().stream().filter(p -> !p.equals(point)).toList());
  }

  /** Nothing is sore there: it is no point of the session, and another is looked for. */
  public void drop(SidedPoint point) {
    become(points().stream().filter(p -> !p.equals(point)).toList(), Optional.empty());
  }

  /** Nothing is kept: what is chosen now is alone. */
  public void keepNothing() {
    become(List.of(), chosen);
  }

  private void rest(List<SidedPoint> points) {
    if (points.isEmpty()) {
      become(List.of(), Optional.empty());
    } else {
      become(points.subList(0, points.size() - 1), Optional.of(points.getLast()));
    }
  }

  /** A clearance is for the points that were asked about together: other points, another check. */
  private void become(List<SidedPoint> others, Optional<SidedPoint> point) {
    List<SidedPoint> before = points();
    kept.clear();
    kept.addAll(others);
    chosen = point;
    if (!points().equals(before)) {
      checkAgain();
    }
    tools.keySet().retainAll(points());
  }

  /** The tool chosen for the chosen point. */
  public Optional<Tool> tool() {
    return chosen.flatMap(this::tool);
  }

  /** The tool chosen for a point. */
  public Optional<Tool> tool(SidedPoint point) {
    return Optional.ofNullable(tools.get(point));
  }

  /**
   * The tool of a session with one point. Of several points each has its own, and that one does not
   * fit another point says nothing.
   */
  public Optional<Tool> onlyTool() {
    return points().size() == 1 ? tool(points().getFirst()) : Optional.empty();
  }

  /** Chooses a tool for the chosen point. */
  public void choose(Tool with) {
    chosen.ifPresent(point -> tools.put(point, with));
  }

  /** The outcome of the safety check, where it opened the way. */
  public Optional<Screening.Cleared> cleared() {
    return cleared;
  }

  /** A safety check begins: what an earlier one opened is closed until this one is passed. */
  public void checkAgain() {
    cleared = Optional.empty();
    routine = Optional.empty();
  }

  /** Passes the safety check. An earlier routine rests on an earlier check and is dropped. */
  public void clear(Screening.Cleared outcome) {
    cleared = Optional.of(outcome);
    routine = Optional.empty();
  }

  /** The routine to follow. */
  public Optional<Routine> routine() {
    return routine;
  }

  /** How strong the problem is before the session, where told. */
  public Optional<PainRating> before() {
    return before;
  }

  /** Takes a routine to the session, with how strong the problem is before it. */
  public void follow(Routine planned, PainRating now) {
    routine = Optional.of(planned);
    before = Optional.of(now);
  }

  /** The session that just ended. */
  public Optional<JournalEntry> ended() {
    return ended;
  }

  /** Ends the session: the next one needs its own check. */
  public void end(JournalEntry entry) {
    ended = Optional.of(entry);
    endedWithin = cleared.map(Screening.Cleared::today).or(() -> endedWithin);
    keepNothing();
    checkAgain();
    before = Optional.empty();
  }

  /** The limits that the session which just ended had. */
  public Optional<Limits> endedWithin() {
    return endedWithin;
  }

  /** Adds to the session that just ended what was told about it since. */
  public void tell(JournalEntry more) {
    ended = ended.map(e -> e.id().equals(more.id()) ? more : e);
  }

  /** Begins the flow anew. The marks and the answers about the pain stay. */
  public void beginAnew() {
    keepNothing();
    chooseNone();
    palpations.clear();
    seen.clear();
    told.clear();
    unsay();
    checkAgain();
    ended = Optional.empty();
    endedWithin = Optional.empty();
  }
}
