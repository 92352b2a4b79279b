package app.unknot.safety;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Builds, from a rule's condition alone, a situation that meets it, and sees whether it fires. */
final class Reaching {
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, LocalDate> cleared = new HashMap<>();
  private final List<PainMark> marks = new ArrayList<>();
  private final Set<String> present = new HashSet<>();
  private final Set<Circumstance> circumstances = new HashSet<>();
  private OptionalInt age = OptionalInt.of(40);
  private String words = "";
  private Optional<Soreness> soreness = Optional.empty();

  private Reaching() {}

  static boolean fires(Rule rule) {
    Reaching reaching = new Reaching();
    reaching.meet(rule.when());
    return reaching.situation().fires(rule);
  }

  private Situation situation() {
    PainReport report = new PainReport(marks, present, Set.of());
    Facts facts =
        Facts.of(report, Asked.TODAY)
            .withAge(age)
            .withAnswers(answers)
            .withSoreness(soreness)
            .withCleared(cleared)
            .withWords(words);
    Set<SidedZone> spot = new HashSet<>();
    marks.forEach(m -> spot.add(m.zone()));
    return new Situation(Asked.RULES, Body.BASE, facts, spot, circumstances, OptionalInt.of(0));
  }

  private void meet(Condition condition) {
    switch (condition) {
      case Condition.AllOf(List<Condition> parts) -> parts.forEach(this::meet);
      case Condition.AnyOf(List<Condition> parts) -> meet(parts.getFirst());
      case Condition.Not _, Condition.BeforeSession _, Condition.FewerSessionsThan _ -> {}
      case Condition.Answered(String question, Answer answer) -> answers.put(question, answer);
      case Condition.Cleared(String question) -> cleared.put(question, Asked.TODAY);
      case Condition.RatingAtLeast(String _, int least) ->
          soreness = Optional.of(new Soreness(least));
      case Condition.Marked(var regions, var zones, var side) ->
          mark(
              Body.BASE.zones().stream()
                  .filter(z ->
                      zones.contains(z.id()) || z.regions().stream().anyMatch(regions::contains))
                  .findFirst()
                  .orElseThrow(),
              side.orElse(Side.RIGHT));
      case Condition.Felt felt -> {
        int before = marks.size();
        meet(
            felt.where().regions().isEmpty() && felt.where().zones().isEmpty()
                ? new Condition.Marked(Set.of(Region.HAND), Set.of(), Optional.empty())
                : felt.where());
        marks.add(
            new PainMark(
                marks.remove(before).zone(),
                new PainRating(5),
                felt.kinds(),
                felt.since().stream().findFirst()));
      }
      case Condition.SpotTouches(Set<String> zones) ->
          mark(Body.BASE.zone(zones.iterator().next()).orElseThrow(), Side.RIGHT);
      case Condition.Present(String finding) -> present.add(finding);
      case Condition.WordsMention(String group) ->
          words =
              Asked.RULES
                  .words()
                  .getOrDefault(group, new Phrases(List.of("nothing")))
                  .phrases()
                  .getFirst()
                  .replace("*", "");
      case Condition.AgeAtLeast(int years) -> age = OptionalInt.of(years);
      case Condition.AgeBelow(int years) -> age = OptionalInt.of(years - 1);
      case Condition.AgeUnknown() -> age = OptionalInt.empty();
      case Condition.Given(Circumstance circumstance) -> circumstances.add(circumstance);
    }
  }

  private void mark(Zone zone, Side side) {
    marks.add(new PainMark(zone.on(side), new PainRating(5)));
  }
}
