package app.unknot.safety.json;

import app.unknot.body.PainKind;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.Since;
import app.unknot.safety.Answer;
import app.unknot.safety.Circumstance;
import app.unknot.safety.Condition;
import java.util.Optional;
import java.util.Set;

/** Reads a condition; each kind has a property of its own. */
final class ConditionReader {
  private ConditionReader() {}

  static Condition read(Entry e) {
    if (e.has("all")) {
      return new Condition.AllOf(e.objects("all", ConditionReader::read));
    }
    if (e.has("any")) {
      return new Condition.AnyOf(e.objects("any", ConditionReader::read));
    }
    if (e.has("not")) {
      return new Condition.Not(e.object("not", ConditionReader::read));
    }
    if (e.has("answered")) {
      return new Condition.Answered(e.text("answered"), e.word("is", Answer.class));
    }
    if (e.has("cleared")) {
      return new Condition.Cleared(e.text("cleared"));
    }
    if (e.has("rated")) {
      return new Condition.RatingAtLeast(e.text("rated"), e.number("atLeast"));
    }
    if (e.has("marked")) {
      return e.object("marked", ConditionReader::marked);
    }
    if (e.has("felt")) {
      return e.object("felt", ConditionReader::felt);
    }
    return person(e);
  }

  private static Condition felt(Entry e) {
    return new Condition.Felt(
        Set.copyOf(e.words("kinds", PainKind.class)),
        Set.copyOf(e.words("since", Since.class)),
        marked(e));
  }

  private static Condition person(Entry e) {
    if (e.has("touches")) {
      return new Condition.SpotTouches(Set.copyOf(e.texts("touches")));
    }
    if (e.has("present")) {
      return new Condition.Present(e.text("present"));
    }
    if (e.has("words")) {
      return new Condition.WordsMention(e.text("words"));
    }
    if (e.has("ageAtLeast")) {
      return new Condition.AgeAtLeast(e.number("ageAtLeast"));
    }
    if (e.has("ageBelow")) {
      return new Condition.AgeBelow(e.number("ageBelow"));
    }
    if (e.has("ageUnknown")) {
      return onlyTrue(e, "ageUnknown", new Condition.AgeUnknown());
    }
    if (e.has("beforeSession")) {
      return onlyTrue(e, "beforeSession", new Condition.BeforeSession());
    }
    if (e.has("fewerSessionsThan")) {
      return new Condition.FewerSessionsThan(e.number("fewerSessionsThan"));
    }
    return new Condition.Given(e.word("given", Circumstance.class));
  }

  private static Condition onlyTrue(Entry e, String name, Condition condition) {
    if (!e.flag(name)) {
      throw e.wrong(name + " is true or left out");
    }
    return condition;
  }

  private static Condition.Marked marked(Entry e) {
    Optional<Side> side = e.optional("side", name -> e.word(name, Side.class));
    return new Condition.Marked(
        Set.copyOf(e.words("regions", Region.class)), Set.copyOf(e.texts("zones")), side);
  }
}
