package app.unknot.safety;

import app.unknot.body.PainKind;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.Since;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a rule fires: a closed vocabulary with three-valued logic. */
public sealed interface Condition {
  /** One that looks at what was told to a question. */
  sealed interface Asking extends Condition {
    /** The id of the question. */
    String question();
  }

  /** All of them. */
  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("all of nothing would always fire");
      }
    }
  }

  /** At least one of them. */
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("any of nothing would never fire");
      }
    }
  }

  /** The opposite. */
  record Not(Condition part) implements Condition {}

  /**
   * The question was answered so. Unanswered is false: it is left out here, and keeps a clearance
   * from being given. Not sure is unknown.
   */
  record Answered(String question, Answer answer) implements Asking {}

  /** A clinician said yes to what this question asks, and the yes still holds. */
  record Cleared(String question) implements Asking {}

  /** The soreness from an earlier session is at least this. */
  record RatingAtLeast(String question, int least) implements Asking {}

  /**
   * Pain is marked in one of these regions or zones.
   *
   * @param side only on this side
   */
  record Marked(Set<Region> regions, Set<String> zones, Optional<Side> side) implements Condition {
    public Marked {
      regions = Set.copyOf(regions);
      zones = Set.copyOf(zones);
    }
  }

  /**
   * A marked pain of one of these kinds, there for so long.
   *
   * @param kinds empty for any
   * @param since empty for any; where the person did not tell, it is unknown
   * @param where without region and zone: anywhere
   */
  record Felt(Set<PainKind> kinds, Set<Since> since, Marked where) implements Condition {
    public Felt {
      kinds = Set.copyOf(kinds);
      since = Set.copyOf(since);
      if (kinds.isEmpty() && since.isEmpty()) {
        throw new IllegalArgumentException("neither a kind nor a time: that is any mark");
      }
    }
  }

  /** The spot, marks and chosen points together, touches one of these zones. */
  record SpotTouches(Set<String> zones) implements Condition {
    public SpotTouches {
      zones = Set.copyOf(zones);
    }
  }

  /** A symptom or activity was answered with yes. */
  record Present(String finding) implements Condition {}

  /** The free text holds a phrase of this group. */
  record WordsMention(String group) implements Condition {}

  /** Of at least this age. */
  record AgeAtLeast(int years) implements Condition {}

  /** Younger than this. */
  record AgeBelow(int years) implements Condition {}

  /** The age was not told. */
  record AgeUnknown() implements Condition {}

  /** The check stands before a session, not on the command line. */
  record BeforeSession() implements Condition {}

  /** Fewer sessions than this so far; unknown without a journal. */
  record FewerSessionsThan(int sessions) implements Condition {}

  /** Something is so about a chosen point or the session. */
  record Given(Circumstance circumstance) implements Condition {}

  /** The ids of all questions that it looks at. */
  default Stream<String> questions() {
    return switch (this) {
      case AllOf(List<Condition> parts) -> parts.stream().flatMap(Condition::questions);
      case AnyOf(List<Condition> parts) -> parts.stream().flatMap(Condition::questions);
      case Not(Condition part) -> part.questions();
      case Asking asking -> Stream.of(asking.question());
      default -> Stream.empty();
    };
  }

  /** Itself and all its parts, down to the last. */
  default Stream<Condition> all() {
    Stream<Condition> below =
        switch (this) {
          case AllOf(List<Condition> parts) -> parts.stream().flatMap(Condition::all);
          case AnyOf(List<Condition> parts) -> parts.stream().flatMap(Condition::all);
          case Not(Condition part) -> part.all();
          default -> Stream.empty();
        };
    return Stream.concat(Stream.of(this), below);
  }
}
