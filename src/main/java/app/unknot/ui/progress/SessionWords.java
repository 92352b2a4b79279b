package app.unknot.ui.progress;

import app.unknot.body.SidedZone;
import app.unknot.journal.DeliveredDose.Press;
import app.unknot.journal.FollowUp;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.StepDose;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.session.Symptom;
import app.unknot.text.Dates;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import app.unknot.ui.common.Ui;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** A kept session in words. */
public final class SessionWords {
  private final Texts texts;
  private final Dates dates;
  private final Names names;
  private final KnowledgeBase base;

  public SessionWords(Ui ui) {
    texts = ui.texts();
    dates = new Dates(texts);
    names = ui.names();
    base = ui.coach().knowledge();
  }

  /** The time of day: "09:05". */
  public String time(OffsetDateTime moment) {
    return dates.time(moment);
  }

  /** The day alone: "Today", or "Friday, 20 November 2026". */
  public String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return texts.get("progress.today");
    }
    return day.equals(today.minusDays(1)) ? texts.get("progress.yesterday") : date(day);
  }

  /** The date: "Friday, 20 November 2026". */
  public String date(LocalDate day) {
    return dates.weekday(day);
  }

  /** A spot with its side; a spot that this version does not know any more has no name. */
  public String spot(SidedPoint point) {
    return base.point(point.point()).isPresent()
        ? names.title(point)
        : texts.get("progress.spot.unknown");
  }

  /** The same among the spots of a session, told apart. */
  public String spot(SidedPoint point, JournalEntry entry) {
    List<SidedPoint> known =
        entry.points().stream().filter(p -> base.point(p.point()).isPresent()).toList();
    return known.contains(point) ? names.title(point, known) : spot(point);
  }

  /** A painful area with its side. */
  public String zone(SidedZone zone) {
    return base.zone(zone.zone()).isPresent()
        ? names.zone(zone)
        : texts.get("progress.zone.unknown");
  }

  /** The spots of a session. */
  public String spots(JournalEntry entry) {
    return entry.points().stream()
        .map(point -> spot(point, entry))
        .distinct()
        .reduce((a, b) -> texts.get("progress.spots", a, b))
        .orElse(texts.get("progress.spots.none"));
  }

  /** The pain before and after. */
  public String pain(JournalEntry entry) {
    return entry
        .after()
        .map(after -> texts.get("progress.row.pain", entry.before().value(), after.value()))
        .orElse(texts.get("progress.row.pain.open", entry.before().value()));
  }

  /** How long it lasted, to the nearest minute. */
  public String lasted(JournalEntry entry) {
    return texts.get("progress.session.lasted", minutes(entry.lasted()));
  }

  /** A time in whole minutes, halves up. */
  public static long minutes(Duration time) {
    return time.plusSeconds(30).toMinutes();
  }

  /** How long a spot was pressed in all. */
  public String pressing(Duration time) {
    return texts.get("progress.session.pressing", time.toMinutes(), time.toSecondsPart());
  }

  /** One press, counted from 1. */
  public String press(int number, Press press) {
    long seconds = press.held().plusMillis(500).toSeconds();
    int low = press.target().low().value();
    int high = press.target().high().value();
    return press
        .felt()
        .map(felt ->
            texts.get("progress.session.press.felt", number, seconds, low, high, felt.value()))
        .orElseGet(() -> texts.get("progress.session.press", number, seconds, low, high));
  }

  /** What was done besides presses, and how long. */
  public String step(StepDose step) {
    Duration lasted = step.lasted().plusMillis(500);
    return texts.get(
        "progress.session.step." + step.kind().key(), lasted.toMinutes(), lasted.toSecondsPart());
  }

  /** How it ended. */
  public String ending(JournalEntry entry) {
    String kind = texts.get("progress.ending." + entry.ending().kind().key());
    return entry
        .ending()
        .symptom()
        .map(symptom -> texts.get("progress.ending.symptom", kind, symptom(symptom)))
        .orElse(kind);
  }

  /** What was felt. */
  public String symptom(Symptom symptom) {
    return texts.get("progress.symptom." + symptom.key());
  }

  /** The quick notes, in a fixed order; one of another version is shown as it is. */
  public List<String> tags(JournalEntry entry) {
    return entry.tags().stream().sorted().map(this::tag).collect(Collectors.toList());
  }

  private String tag(String id) {
    if (id.equals(FollowUp.FINE)) {
      return texts.get("progress.tag.fine-afterwards");
    }
    String key = "finish.tag." + id;
    return texts.has(key) ? texts.get(key) : id;
  }
}
