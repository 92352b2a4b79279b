package app.unknot.ui.progress;

import app.unknot.Coach;
import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.journal.DeliveredDose;
import app.unknot.journal.DeliveredDose.Press;
import app.unknot.journal.Journal;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.ProfileStore;
import app.unknot.journal.StepDose;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.preferences.MemoryStore;
import app.unknot.ranking.Ranker;
import app.unknot.ranking.json.RankingParametersReader;
import app.unknot.safety.Screener;
import app.unknot.safety.json.SafetyReader;
import app.unknot.search.Search;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Toasts;
import app.unknot.ui.common.Ui;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The shipped knowledge and rules with a journal and a clock of the test's own. */
public final class Stand {
  /** A Saturday afternoon. */
  public static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 21, 15, 0, 0, 0, ZoneOffset.UTC);

  public static final SidedPoint SHOULDER = new SidedPoint("trapezius-upper-tp2", Side.RIGHT);
  public static final SidedPoint TEMPLE = new SidedPoint("temporalis-tp1", Side.LEFT);

  private static final Knowledge KNOWLEDGE = knowledge();
  private static final Texts TEXTS = new Texts(Locale.ENGLISH);

  private Stand() {}

  /** A journal in a folder; whoever opens it closes it. */
  public static SqliteJournal journal(Path folder) {
    return SqliteJournal.open(file(folder), NOW.toInstant());
  }

  /** Where that journal lies. */
  public static Path file(Path folder) {
    return folder.resolve("journal.db");
  }

  /** A coach at a moment. */
  public static Coach coach(Journal journal, ProfileStore profile, OffsetDateTime now) {
    return new Coach(
        KNOWLEDGE.base(),
        new Ranker(KNOWLEDGE.base(), RankingParametersReader.shipped()),
        screener(),
        journal,
        profile,
        Clock.fixed(now.toInstant(), ZoneOffset.UTC));
  }

  /** What a screen is given. */
  public static Ui ui(Coach coach, Journey journey, Navigator navigator, Toasts toasts) {
    return new Ui(
        coach,
        TEXTS,
        new Names(KNOWLEDGE.base(), KNOWLEDGE.prose(), TEXTS),
        new Search(KNOWLEDGE.prose(), KNOWLEDGE.phrases()),
        new Figures(),
        journey,
        navigator,
        toasts,
        new PreferencesModel(new MemoryStore()),
        () -> true);
  }

  /** A session of one spot, 12 minutes and three holds, from 6 to 3. */
  public static JournalEntry session(int number, SidedPoint point, OffsetDateTime start) {
    return new JournalEntry(
        new UUID(0, number),
        start,
        Duration.ofMinutes(12),
        List.of(
            new PainMark(new SidedZone("head-temple", Optional.of(Side.RIGHT)), new PainRating(6))),
        new PainRating(6),
        Optional.of(new PainRating(3)),
        List.of(dose(point)),
        List.of(
            new StepDose(point, StepDose.Kind.WARMTH, Duration.ofSeconds(280)),
            new StepDose(point, StepDose.Kind.STROKES, Duration.ofSeconds(30)),
            new StepDose(point, StepDose.Kind.MOVEMENT, Duration.ofMillis(59_700)),
            new StepDose(point, StepDose.Kind.STRETCH, Duration.ofSeconds(61))),
        Ending.of(Ending.Kind.COMPLETED),
        Optional.empty(),
        List.of(),
        "",
        Set.of(),
        "2026-11-21");
  }

  /** The same with another pain afterwards and another ending. */
  public static JournalEntry ended(
      JournalEntry entry, Optional<PainRating> after, Ending.Kind kind, Optional<Symptom> felt) {
    JournalEntry other =
        new JournalEntry(
            entry.id(),
            entry.start(),
            entry.lasted(),
            entry.marks(),
            entry.before(),
            after,
            entry.doses(),
            entry.steps(),
            Ending.of(kind),
            Optional.empty(),
            entry.soreness(),
            entry.note(),
            entry.tags(),
            entry.knowledge());
    return felt.map(other::withSymptom).orElse(other);
  }

  private static DeliveredDose dose(SidedPoint point) {
    PressingRange target = PressingRange.of(5, 7);
    return new DeliveredDose(
        point,
        Tool.BALL_WALL,
        List.of(
            new Press(Duration.ofSeconds(30), target, Optional.of(new PressingRating(6))),
            new Press(Duration.ofSeconds(30), target, Optional.of(new PressingRating(5))),
            new Press(Duration.ofSeconds(20), target, Optional.empty())),
        Duration.ofSeconds(110));
  }

  private static Knowledge knowledge() {
    try {
      return KnowledgeReader.shipped();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Screener screener() {
    try (InputStream in =
        Objects.requireNonNull(
            Stand.class.getResourceAsStream("/app/unknot/knowledge/safety.json"))) {
      return new Screener(SafetyReader.read(in), KNOWLEDGE.base());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
