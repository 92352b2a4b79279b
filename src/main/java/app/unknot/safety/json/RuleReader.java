package app.unknot.safety.json;

import app.unknot.body.PressingRange;
import app.unknot.body.Region;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.Tool;
import app.unknot.safety.Decision;
import app.unknot.safety.Lasting;
import app.unknot.safety.Limits;
import app.unknot.safety.Reach;
import app.unknot.safety.Rule;
import app.unknot.safety.Until;
import app.unknot.safety.Urgency;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a rule. */
final class RuleReader {
  private RuleReader() {}

  static Rule read(Entry e) {
    return new Rule(
        e.text("id"),
        e.object("when", ConditionReader::read),
        e.word("decision", Decision.class),
        e.optional("urgency", name -> e.word(name, Urgency.class)),
        lasting(e, e.text("until")),
        e.object("reach", RuleReader::reach),
        e.optional("limits", name -> e.object(name, RuleReader::limits)),
        e.optional("notes", e::texts).orElse(List.of()),
        e.text("source"),
        e.word("grade", Grade.class),
        date(e, e.text("revised")));
  }

  private static Lasting lasting(Entry e, String until) {
    return switch (until) {
      case "checked" -> new Lasting.Fixed(new Until.Checked());
      case "gone" -> new Lasting.Fixed(new Until.Gone());
      case "tomorrow" -> new Lasting.Fixed(new Until.Tomorrow());
      case "always" -> new Lasting.Fixed(new Until.Always());
      default -> new Lasting.For(period(e, until));
    };
  }

  static Period period(Entry e, String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException wrong) {
      throw e.wrong("not a period: " + text);
    }
  }

  private static LocalDate date(Entry e, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw e.wrong("not a date: " + text);
    }
  }

  private static Reach reach(Entry e) {
    String kind = e.text("kind");
    return switch (kind) {
      case "session" -> new Reach.Session();
      case "regions" -> new Reach.Regions(some(e, regions(e, "regions")));
      case "places" ->
          new Reach.Places(regions(e, "regions"), Set.copyOf(e.texts("zones")), e.flag("sided"));
      case "spot" -> new Reach.Spot(regions(e, "within"), e.flag("around"));
      case "limb" -> new Reach.Limb();
      case "tools" -> new Reach.Tools(some(e, Set.copyOf(e.words("tools", Tool.class))));
      case "point" -> new Reach.Point();
      default -> throw e.wrong("unknown kind " + kind);
    };
  }

  private static <T> Set<T> some(Entry e, Set<T> set) {
    if (set.isEmpty()) {
      throw e.wrong("it reaches nothing");
    }
    return set;
  }

  private static Set<Region> regions(Entry e, String name) {
    return Set.copyOf(e.words(name, Region.class));
  }

  /** Only fields that a rule tightens; the others stay at their ceiling. */
  private static Limits limits(Entry e) {
    Limits c = Limits.CEILING;
    Set<Tool> tools =
        EnumSet.copyOf(
            e.optional("only", n -> e.words(n, Tool.class)).orElse(List.copyOf(c.tools())));
    e.optional("without", n -> e.words(n, Tool.class)).orElse(List.of()).forEach(tools::remove);
    Limits said =
        new Limits(
            e.optional("target", n -> e.object(n, RuleReader::range)).orElse(c.target()),
            e.optional("hold", n -> Duration.ofSeconds(e.number(n))).orElse(c.hold()),
            e.optional("presses", e::number).orElse(c.presses()),
            c.rest(),
            c.points(),
            c.sessionPressing(),
            e.optional("sessionsPerDay", e::number).orElse(c.sessionsPerDay()),
            c.pointDayPressing(),
            c.dayPressing(),
            tools,
            e.optional("floor", e::flag).orElse(c.floor()),
            e.optional("heat", e::flag).orElse(c.heat()));
    return c.tighten(said);
  }

  private static PressingRange range(Entry e) {
    return PressingRange.of(e.number("low"), e.number("high"));
  }
}
