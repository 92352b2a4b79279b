package app.unknot.ui.player;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.Technique;
import app.unknot.routine.Dose;
import app.unknot.routine.Step;
import app.unknot.session.Course;
import app.unknot.session.SessionState;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import java.time.Duration;
import java.util.Optional;

/** What the timer page says in a state. */
final class Faces {
  private final Texts texts;
  private final StepWords words;
  private final Pace pace;

  Faces(Texts texts, Names names, Pace pace) {
    this.texts = texts;
    this.pace = pace;
    words = new StepWords(texts, names);
  }

  /** The face of a state. */
  Face of(SessionState state) {
    return switch (state) {
      case GetReady ready -> ready(ready);
      case Resting rest -> resting(rest);
      case Paused paused -> paused(paused);
      default -> step(state.course());
    };
  }

  private Face ready(GetReady ready) {
    Course course = ready.course();
    Duration left = ready.countdown().minus(ready.elapsed());
    return face(
        course,
        texts.get("player.ring.starts-in"),
        Long.toString(Clocks.seconds(left)),
        texts.get("player.ring.settle"),
        Clocks.part(left, ready.countdown()),
        Optional.empty(),
        settling(course),
        words.position(course),
        course.now() instanceof Step.Locate);
  }

  /** Nobody presses before the count is over, and after too much everybody lets go first. */
  private String settling(Course course) {
    return course.now() instanceof Step.Press
        ? texts.get(course.tooMuch() > 0 ? "player.do.settle.eased" : "player.do.settle")
        : words.instruction(course);
  }

  private Face step(Course course) {
    Duration elapsed = course.elapsed();
    String breath = texts.get("player.breathe." + pace.at(elapsed).key());
    return switch (course.now()) {
      case Step.Move move -> {
        int number = (int) Math.min(move.repetitions(), elapsed.dividedBy(Dose.REPETITION) + 1);
        yield timed(
            course,
            texts.get("player.ring.move", move.repetitions()),
            Integer.toString(number),
            breath);
      }
      case Step.StretchStep stretch -> {
        long number = Math.min(stretch.times(), elapsed.dividedBy(stretch.hold()) + 1);
        Duration left = stretch.hold().multipliedBy(number).minus(elapsed);
        yield timed(
            course,
            texts.get("player.ring.stretch", number, stretch.times()),
            Clocks.clock(left),
            breath);
      }
      case Step.Prepare _ -> timed(course, "player.ring.warm", breath);
      case Step.Locate _ -> timed(course, "player.ring.locate", breath);
      case Step.Strokes _ -> timed(course, "player.ring.strokes", breath);
      case Step.Aftercare _ -> timed(course, "player.ring.aftercare", breath);
      case Step.Press press ->
          timed(course, press(course, press), Clocks.clock(course.left()), breath);
      case Step.Rest _ -> timed(course, "player.ring.rest", breath);
    };
  }

  private String press(Course course, Step.Press press) {
    if (course.tooMuch() > 0) {
      return texts.get("player.ring.hold.easier");
    }
    return texts.get(
        press.kind() == Technique.Kind.STROKES ? "player.ring.round" : "player.ring.hold",
        press.number(),
        press.of());
  }

  private Face timed(Course course, String key, String breath) {
    return timed(course, texts.get(key), Clocks.clock(course.left()), breath);
  }

  private Face timed(Course course, String above, String digits, String breath) {
    return face(
        course,
        above,
        digits,
        breath,
        Clocks.part(course.left(), course.planned()),
        Optional.of(course.elapsed()),
        words.instruction(course),
        words.how(course),
        false);
  }

  private Face resting(Resting rest) {
    Course course = rest.course();
    Duration left = rest.until().minus(course.elapsed());
    return face(
        course,
        texts.get("player.ring.rest"),
        Clocks.clock(left),
        texts.get("player.breathe." + pace.at(course.elapsed()).key()),
        Clocks.part(left, rest.until()),
        Optional.of(course.elapsed()),
        texts.get("player.do.rest"),
        texts.get("player.how.rest"),
        false);
  }

  private Face paused(Paused paused) {
    Course course = paused.course();
    Duration left =
        paused.rest().map(r -> r.until().minus(course.elapsed())).orElseGet(course::left);
    Duration all = paused.rest().map(Resting::until).orElseGet(course::planned);
    Face face =
        face(
            course,
            texts.get("player.ring.paused"),
            Clocks.clock(left),
            texts.get("player.ring.rest"),
            Clocks.part(left, all),
            Optional.empty(),
            texts.get("player.paused.title"),
            why(paused, Clocks.clock(left)),
            false);
    return face.withNote(
        texts.get(
            "player.paused.for", Clocks.clock(Duration.ofSeconds(paused.elapsed().toSeconds()))));
  }

  private String why(Paused paused, String clock) {
    String key = "player.paused.why." + paused.cause().key();
    return switch (paused.cause()) {
      case ASKED -> texts.get("player.paused.from", clock);
      case PAIN_UP ->
          texts.get(
              key,
              paused.course().before().value(),
              paused.course().log().now().map(p -> p.value()).orElse(0));
      case GAP, HIDDEN, FOCUS_LOST -> texts.get(key);
    };
  }

  private Face face(
      Course course,
      String above,
      String digits,
      String below,
      double left,
      Optional<Duration> breath,
      String instruction,
      String how,
      boolean keys) {
    Optional<PressingRange> planned =
        switch (course.now()) {
          case Step.Press press -> Optional.of(press.target());
          case Step.Strokes strokes -> Optional.of(strokes.target());
          default -> Optional.empty();
        };
    return new Face(
        course.now().point(),
        above,
        digits,
        below,
        left,
        breath,
        instruction,
        how,
        planned.map(course::target),
        planned.filter(_ -> course.tooMuch() > 0),
        words.next(course),
        "",
        course.routine().stage(course.step()),
        course.routine().stages(),
        1 - Clocks.part(course.left(), course.planned()),
        course.now() instanceof Step.Move || course.now() instanceof Step.StretchStep,
        keys);
  }
}
