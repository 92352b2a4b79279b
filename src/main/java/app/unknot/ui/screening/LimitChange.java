package app.unknot.ui.screening;

import app.unknot.knowledge.Tool;
import app.unknot.safety.Limits;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A limit that is stricter today than usual, in words.
 *
 * @param key the kind of limit
 * @param name its name
 * @param usual empty where the name says it all
 */
public record LimitChange(String key, String name, Optional<String> usual, String today) {

  /**
   * All changes, the most telling first.
   *
   * @param fitting the tools that the spot can be worked on with; of others nothing is said
   */
  public static List<LimitChange> between(
      Limits usual, Limits today, Set<Tool> fitting, Texts texts, Names names) {
    List<LimitChange> all = new ArrayList<>();
    seconds(all, texts, "hold", usual.hold(), today.hold());
    number(all, texts, "pressure", usual.target().high().value(), today.target().high().value());
    number(all, texts, "presses", usual.presses(), today.presses());
    seconds(all, texts, "rest", usual.rest(), today.rest());
    number(all, texts, "sessions", usual.sessionsPerDay(), today.sessionsPerDay());
    number(all, texts, "points", usual.points(), today.points());
    if (!usual.sessionPressing().equals(today.sessionPressing())) {
      add(
          all,
          texts,
          "session",
          texts.get("screening.limit.minutes", usual.sessionPressing().toMinutes()),
          texts.get("screening.limit.minutes", today.sessionPressing().toMinutes()));
    }
    if (usual.floor() && !today.floor()) {
      add(all, texts, "floor", texts.get("screening.limit.yes"), texts.get("screening.limit.no"));
    }
    if (usual.heat() && !today.heat()) {
      add(all, texts, "heat", texts.get("screening.limit.yes"), texts.get("screening.limit.no"));
    }
    Set<Tool> gone = EnumSet.noneOf(Tool.class);
    gone.addAll(usual.tools());
    gone.retainAll(fitting);
    gone.removeAll(today.tools());
    if (!gone.isEmpty()) {
      String tools = String.join(", ", gone.stream().map(names::tool).toList());
      all.add(
          new LimitChange("tools", texts.get("screening.limit.tools"), Optional.empty(), tools));
    }
    return all;
  }

  private static void seconds(
      List<LimitChange> all, Texts texts, String key, Duration usual, Duration today) {
    if (!usual.equals(today)) {
      add(
          all,
          texts,
          key,
          texts.get("screening.limit.seconds", usual.toSeconds()),
          texts.get("screening.limit.seconds", today.toSeconds()));
    }
  }

  private static void number(List<LimitChange> all, Texts texts, String key, int usual, int today) {
    if (usual != today) {
      add(all, texts, key, Integer.toString(usual), Integer.toString(today));
    }
  }

  private static void add(
      List<LimitChange> all, Texts texts, String key, String usual, String today) {
    all.add(new LimitChange(key, texts.get("screening.limit." + key), Optional.of(usual), today));
  }
}
