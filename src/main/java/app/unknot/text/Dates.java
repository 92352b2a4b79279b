package app.unknot.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days and times of day, written alike on every page. */
public final class Dates {
  private final Texts texts;

  /** In the language of the sentences. */
  public Dates(Texts texts) {
    this.texts = texts;
  }

  /** The day: "3 November 2026". */
  public String day(LocalDate day) {
    return format("common.day.pattern", day);
  }

  /** With its weekday: "Friday, 20 November 2026". */
  public String weekday(LocalDate day) {
    return format("common.weekday.pattern", day);
  }

  /** The time of day: "09:05". */
  public String time(TemporalAccessor moment) {
    return format("common.time.pattern", moment);
  }

  private String format(String pattern, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(moment);
  }
}
