package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;

import app.unknot.body.Side;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells things to the safety check, one or two at a time, about every point that is shipped. */
final class Sweep {
  static final KnowledgeBase BASE = KnowledgeReader.shipped().base();
  static final Screener SCREENER = new Screener(RULES, BASE);
  private static final Set<String> WARNINGS =
      RULES.questions().stream()
          .map(Question::id)
          .filter(RULES::isEmergency)
          .collect(Collectors.toSet());

  /** One request of a well person for each point. */
  private static final Map<SidedPoint, ScreeningRequest> WELL = new ConcurrentHashMap<>();

  private Sweep() {}

  /**
   * One thing that is told, by a person who is otherwise well.
   *
   * @param cleared whether a clinician said yes to it today
   * @param number the soreness, where this is what is told
   */
  record Telling(String question, Answer answer, boolean cleared, OptionalInt number) {
    /** Any age is possible, and so are the rules of each. */
    static final Telling AGE_KEPT_BACK = of("age", Answer.NOT_SURE, false);

    static Telling of(String question, Answer answer, boolean cleared) {
      return new Telling(question, answer, cleared, OptionalInt.empty());
    }

    static Telling sore(int rating) {
      return new Telling("spot-soreness", Answer.YES, false, OptionalInt.of(rating));
    }

    boolean isAge() {
      return equals(AGE_KEPT_BACK);
    }

    /** An emergency by itself, or the doubt of one. */
    boolean isWarning() {
      return WARNINGS.contains(question) && answer != Asked.fine(Sweep.question(question));
    }

    @Override
    public String toString() {
      String told = number.isPresent() ? Integer.toString(number.getAsInt()) : answer.key();
      return question + " " + told + (cleared ? ", cleared" : "");
    }
  }

  static Question question(String id) {
    return RULES.question(id).orElseThrow();
  }

  /** Everything of the whole bank that can be told: each answer, each rating, each yes. */
  static List<Telling> all() {
    List<Telling> all = new ArrayList<>();
    all.add(Telling.AGE_KEPT_BACK);
    for (Question question : RULES.questions()) {
      if (question.kind() == Question.Kind.RATING) {
        for (int rating = 0; rating <= Soreness.MAX; rating++) {
          all.add(Telling.sore(rating));
        }
        continue;
      }
      for (Answer answer : Answer.values()) {
        all.add(Telling.of(question.id(), answer, false));
        if (question.clearance().isPresent()) {
          all.add(Telling.of(question.id(), answer, true));
        }
      }
    }
    return all;
  }

  /**
   * One telling for each that has the same rulings in any company: "not sure" that counts as the
   * worrying answer, an answer that says nothing, a rating between two steps of a rule.
   */
  static List<Telling> worrying() {
    return all().stream()
        .filter(t -> t.isAge() || (t.number().isPresent() ? isStep(t) : isWorrying(t)))
        .toList();
  }

  /**
   * What is left of {@link #all}, each with the worrying telling that it comes to the same as;
   * empty where it comes to the same as silence.
   */
  static Map<Telling, Optional<Telling>> others() {
    Map<Telling, Optional<Telling>> others = new LinkedHashMap<>();
    List<Telling> worrying = worrying();
    all().stream()
        .filter(t -> !worrying.contains(t))
        .forEach(t -> others.put(t, standIn(t, worrying)));
    return others;
  }

  private static Optional<Telling> standIn(Telling other, List<Telling> worrying) {
    if (other.number().isPresent()) {
      int rating = other.number().getAsInt();
      return rating < Lockouts.SORE
          ? Optional.empty()
          : Optional.of(
              Telling.sore(rating < Lockouts.VERY_SORE ? Lockouts.SORE : Lockouts.VERY_SORE));
    }
    Question question = question(other.question());
    return worrying.stream()
        .filter(w -> other.answer() == Answer.NOT_SURE && !w.isAge())
        .filter(w -> w.equals(Telling.of(question.id(), question.worrying(), other.cleared())))
        .findFirst();
  }

  private static boolean isStep(Telling sore) {
    int rating = sore.number().getAsInt();
    return rating == Lockouts.SORE || rating == Lockouts.VERY_SORE;
  }

  private static boolean isWorrying(Telling told) {
    boolean unsure = told.answer() == Answer.NOT_SURE && WARNINGS.contains(told.question());
    return unsure || told.answer() == question(told.question()).worrying();
  }

  static Outcome outcome(SidedPoint point, Optional<Tool> tool, Telling... told) {
    return Outcome.of(SCREENER.screen(request(point, tool, told)));
  }

  static ScreeningRequest request(SidedPoint point, Optional<Tool> tool, Telling... told) {
    ScreeningRequest well = WELL.computeIfAbsent(point, Asked::healthy);
    Map<String, Answer> answers = new HashMap<>(well.facts().answers());
    Map<String, LocalDate> cleared = new HashMap<>();
    Facts facts = well.facts();
    for (Telling telling : told) {
      if (telling.isAge()) {
        facts = facts.withAge(OptionalInt.empty());
        continue;
      }
      if (telling.number().isPresent()) {
        facts = facts.withSoreness(Optional.of(new Soreness(telling.number().getAsInt())));
        continue;
      }
      answers.put(telling.question(), telling.answer());
      if (telling.cleared()) {
        cleared.put(telling.question(), Asked.TODAY);
      }
    }
    return new ScreeningRequest(
        well.points(),
        tool,
        facts.withAnswers(answers).withCleared(cleared),
        well.profile(),
        well.history(),
        WARNINGS,
        well.now());
  }

  /**
   * One point for each kind that the rules can tell apart: the same zones, region, class, ceilings
   * and techniques.
   */
  static Collection<SidedPoint> kinds(Side side) {
    Map<Object, SidedPoint> kinds = new LinkedHashMap<>();
    for (TriggerPoint point : BASE.points()) {
      Muscle muscle = BASE.muscleOf(point);
      Object kind =
          List.of(
              muscle.zones(),
              muscle.region(),
              point.pointClass(),
              Care.of(point, muscle),
              point.techniques().stream()
                  .map(t -> List.of(t.tool(), t.position().isLying()))
                  .collect(Collectors.toSet()));
      kinds.putIfAbsent(kind, point.on(side));
    }
    return kinds.values();
  }

  /** Every point on both sides. */
  static List<SidedPoint> everyPoint() {
    List<SidedPoint> all = new ArrayList<>();
    for (TriggerPoint point : BASE.points()) {
      for (Side side : Side.values()) {
        all.add(point.on(side));
      }
    }
    return all;
  }
}
