package app.unknot;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.journal.Experiences;
import app.unknot.journal.HealthRecord;
import app.unknot.journal.Histories;
import app.unknot.journal.Journal;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.ProfileStore;
import app.unknot.journal.Recording;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Packs;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.ranking.Palpation;
import app.unknot.ranking.Ranker;
import app.unknot.ranking.Ranking;
import app.unknot.ranking.RankingRequest;
import app.unknot.routine.Bounds;
import app.unknot.routine.Preset;
import app.unknot.routine.Routine;
import app.unknot.routine.RoutinePlanner;
import app.unknot.routine.RoutineWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Effect;
import app.unknot.safety.Facts;
import app.unknot.safety.History;
import app.unknot.safety.Opening;
import app.unknot.safety.Question;
import app.unknot.safety.Review;
import app.unknot.safety.Ruling;
import app.unknot.safety.Screener;
import app.unknot.safety.Screening;
import app.unknot.safety.ScreeningRequest;
import app.unknot.session.Session;
import app.unknot.session.SessionRecord;
import app.unknot.session.Transition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;

/** The whole flow, from a pain report to a journal entry; the only door that the screens use. */
public final class Coach {
  private final KnowledgeBase base;
  private final Ranker ranker;
  private final Screener screener;
  private final RoutinePlanner planner;
  private final Journal journal;
  private final ProfileStore profile;
  private final Clock clock;
  private final Packs packs;

  /** Joins the parts. The clock tells the moment and the person's calendar day. */
  public Coach(
      KnowledgeBase base,
      Ranker ranker,
      Screener screener,
      Journal journal,
      ProfileStore profile,
      Clock clock) {
    this(base, ranker, screener, journal, profile, clock, Packs.NONE);
  }

  /** Joins the parts, with the packs of which the knowledge holds something. */
  public Coach(
      KnowledgeBase base,
      Ranker ranker,
      Screener screener,
      Journal journal,
      ProfileStore profile,
      Clock clock,
      Packs packs) {
    this.base = base;
    this.ranker = ranker;
    this.screener = screener;
    this.planner = new RoutinePlanner(base);
    this.journal = journal;
    this.profile = profile;
    this.clock = clock;
    this.packs = packs;
  }

  /** What is known. */
  public KnowledgeBase knowledge() {
    return base;
  }

  /** The packs that were found, and what is wrong with those that are left out. */
  public Packs packs() {
    return packs;
  }

  /** The person's calendar day. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** This moment, with the offset that holds here. */
  public OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  // Find

  /**
   * What marks and words say by themselves, before any list: warning signs, the strictest first.
   */
  public List<Ruling> alarms(PainReport report, String words) {
    return screener.alarms(report, words);
  }

  /**
   * The trigger points commonly described with this pain, with a modest advantage for those that
   * have helped before. A rank is not a permission.
   *
   * @param felt what was found at the spots so far, each point at most once
   */
  public Ranking rank(PainReport report, List<Palpation> felt) {
    return ranker.rank(new RankingRequest(report, felt, Experiences.of(journal.entries())));
  }

  // Safety

  /** What is on file about the person's health. */
  public HealthRecord health() {
    return profile.health();
  }

  /** The questions whose answers go on file, in order. */
  public List<Question> onFile() {
    return screener.onFile();
  }

  /** What the answer on file to a question causes by itself. */
  public Effect effect(String question) {
    return screener.effect(question, health().profile(), history(), now());
  }

  /** What the age on file causes by itself, or that there is none. */
  public Effect effectOfAge() {
    return screener.effectOfAge(health().profile(), history(), now());
  }

  private History history() {
    return Histories.of(journal.counted(), health());
  }

  /** Replaces what is on file. */
  public Kept keep(HealthRecord health) {
    return profile.keep(health);
  }

  /**
   * A wish to press these points now, with what is on file and what happened so far.
   *
   * @param points the most important first, at least one
   * @param facts what was told in this check
   * @param askedAgain emergency questions that were asked a second time, more plainly
   */
  public ScreeningRequest request(
      List<SidedPoint> points, Optional<Tool> tool, Facts facts, Set<String> askedAgain) {
    return new ScreeningRequest(
        points, tool, facts, health().profile(), history(), askedAgain, clock.instant());
  }

  /** The questions of the safety check, in order. */
  public List<Question> questions(ScreeningRequest request) {
    return screener.questions(request);
  }

  /** Whether the chosen points may be pressed now; without a clearance there is no routine. */
  public Screening screen(ScreeningRequest request) {
    return screener.screen(request);
  }

  /**
   * A clinician has looked at what these rulings of a check of a point are about. It opens this and
   * nothing else; rulings that no look ends change nothing.
   */
  public Kept looked(SidedPoint point, List<Ruling> rulings) {
    List<History.Seen> seen = screener.looked(point, rulings, history(), now());
    return keep(health().withSeen(seen));
  }

  /** Ids of the texts that go with rulings: what else to mind while working. */
  public List<String> notes(List<Ruling> rulings) {
    return screener.notes(rulings);
  }

  // Plan

  /** The dose of a preset for every cleared point, with tools that are at hand. */
  public RoutineWishes suggested(Clearance clearance, Preset preset, Set<Tool> owned) {
    return planner.suggested(clearance, preset, owned);
  }

  /** How far the wishes for a point can go. */
  public Optional<Bounds> bounds(Clearance clearance, RoutineWishes wishes, SidedPoint point) {
    return planner.bounds(clearance, wishes, point);
  }

  /** A clearance narrowed to what a partner may press, with the fingers. */
  public Clearance forPartner(Clearance clearance) {
    return clearance.forPartner(base);
  }

  /** Whether the area may be warmed first. */
  public boolean allowsHeat(Clearance clearance) {
    return RoutinePlanner.allowsHeat(clearance);
  }

  /** The techniques that a cleared point can be worked on with, in order of preference. */
  public List<Technique> techniques(Clearance clearance, Preset preset, SidedPoint point) {
    return planner.techniques(clearance, preset, point);
  }

  /**
   * The routine; whatever is wished, it lies within the clearance.
   *
   * @throws app.unknot.routine.ClearanceEnded where the clearance does not hold any more
   */
  public Routine plan(Clearance clearance, RoutineWishes wishes) {
    return planner.plan(clearance, wishes, clock.instant());
  }

  // Session

  /**
   * Begins a routine.
   *
   * @throws app.unknot.routine.ClearanceEnded where its clearance does not hold any more
   */
  public Transition begin(Routine routine, PainRating before) {
    return Session.begin(routine, before, clock.instant());
  }

  // Journal

  /**
   * The entry of a session, finished or as far as it went; it is not kept yet.
   *
   * @param id the same each time a session is saved along the way
   */
  public JournalEntry entry(
      UUID id, OffsetDateTime start, List<PainMark> marks, SessionRecord session) {
    return Recording.of(id, start, clock.instant(), marks, session, base.version());
  }

  /** Keeps an entry, or replaces the one with the same id. */
  public Kept keep(JournalEntry entry) {
    return journal.keep(entry);
  }

  /** The same without waiting for the disk, while a session runs. */
  public Future<Kept> keepSoon(JournalEntry entry) {
    return journal.keepSoon(entry);
  }

  /**
   * When a point opens again, as far as the past tells; the safety check comes before it all the
   * same.
   *
   * @param perDay the most sessions a day on it
   */
  public Opening opening(SidedPoint point, int perDay) {
    return screener.opening(point, perDay, history(), now());
  }

  /** How the work on the area of a point goes, by the two-week rule. */
  public Review review(SidedPoint point) {
    return screener.review(point, history(), now());
  }

  /**
   * "A little better": gives the area of a point one week more, gently.
   *
   * @throws IllegalStateException where the area cannot be {@link Review#extendable extended}
   */
  public Kept extend(SidedPoint point) {
    Review review = review(point);
    if (!review.extendable()) {
      throw new IllegalStateException("the plan of this area cannot be extended");
    }
    return keep(health().withExtension(new History.Extension(review.area(), today())));
  }

  /** The sessions kept and what can be done with them. */
  public Journal journal() {
    return journal;
  }
}
