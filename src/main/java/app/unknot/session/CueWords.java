package app.unknot.session;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.Technique;
import app.unknot.routine.CheckIn;
import app.unknot.routine.Feel;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import java.time.Duration;
import java.util.Locale;

/** Which message each cue is; the sentences are in {@code text/session.properties}. */
public final class CueWords {
  private CueWords() {}

  /** The message of a cue. Times are whole seconds, rounded up. */
  public static Phrase of(Cue cue) {
    return switch (cue) {
      case Cue.Release(Cue.Cause cause) -> Phrase.of("session.release." + key(cause));
      case Cue.FirstRule(Presser by) ->
          Phrase.of(own(by) ? "session.first-rule" : "session.partner.first-rule");
      case Cue.GetReady(Step step, Duration countdown) ->
          Phrase.of("session.get-ready." + key(step), seconds(countdown));
      // Aloud, the tool has its name in the person's language.
      case Cue.Settle(_, var tool, Presser by) ->
          own(by) ? Phrase.of("session.settle", tool.key()) : Phrase.of("session.partner.settle");
      case Cue.AskFound(int time) -> Phrase.of("session.ask.found." + time);
      case Cue.AskFamiliar(int time) -> Phrase.of("session.ask.familiar." + time);
      case Cue.BeginStep(Step.Locate step, Presser by) ->
          Phrase.of(
              own(by) ? "session.begin.locate" : "session.partner.begin.locate",
              seconds(step.duration()));
      case Cue.BeginStep(Step step, _) -> begin(step);
      case Cue.BeginPress(Step.Press press, Presser by, Duration left, PressingRange target) ->
          Phrase.of(
              (own(by) ? "session.press." : "session.partner.press.")
                  + key(press.kind())
                  + "."
                  + Feel.of(target).key(),
              press.number(),
              press.of(),
              seconds(left));
      case Cue.BeginStrokes(_, Duration left, _) ->
          Phrase.of("session.begin.strokes", seconds(left));
      case Cue.HoldStill(Step.Press press, Presser by) ->
          Phrase.of((own(by) ? "session.hold." : "session.partner.hold.") + key(press.kind()));
      case Cue.HalfTime() -> Phrase.of("session.half-time");
      case Cue.Count(int number) -> Phrase.of("session.count." + number);
      case Cue.EaseOff(PressingRange target) ->
          Phrase.of("session.ease-off", target.low().value(), target.high().value());
      case Cue.MadeEasier(PressingRange target, Duration hold) ->
          Phrase.of(
              "session.made-easier", target.low().value(), target.high().value(), seconds(hold));
      case Cue.Shortened(var part, Duration length, _) ->
          Phrase.of("session.shorter." + key(part), seconds(length));
      case Cue.BeginRest(_, Duration length) -> Phrase.of("session.rest", seconds(length));
      // Asked once more, the question is the same whoever presses.
      case Cue.AskCheckIn(var kind, int time, Presser by) when time == 1 && kind == CheckIn.QUICK ->
          Phrase.of(own(by) ? "session.ask.quick.1" : "session.partner.ask.quick.1");
      case Cue.AskCheckIn(var kind, int time, _) ->
          Phrase.of("session.ask." + kind.name().toLowerCase(Locale.ROOT) + "." + time);
      case Cue.SuggestEnding(var before, var now) ->
          Phrase.of("session.suggest-ending", before.value(), now.value());
      case Cue.Say(Cue.Sentence sentence) -> Phrase.of("session.say." + key(sentence));
      case Cue.Paused(PauseCause cause) -> Phrase.of("session.paused." + cause.key());
      case Cue.Stopped(StopReason reason) -> Phrase.of("session.stopped." + key(reason));
      case Cue.Finished(Ending ending) -> Phrase.of("session.finished." + ending.kind().key());
    };
  }

  private static boolean own(Presser by) {
    return by == Presser.SELF;
  }

  private static Phrase begin(Step step) {
    String key = "session.begin." + key(step);
    return switch (step) {
      case Step.Move(_, int repetitions, _) -> Phrase.of(key, repetitions);
      case Step.StretchStep(_, Duration hold, int times) -> Phrase.of(key, seconds(hold), times);
      default -> Phrase.of(key, seconds(step.duration()));
    };
  }

  /** The word for a stop in keys of texts: what the person is told follows from the reason. */
  public static String key(StopReason reason) {
    return switch (reason) {
      case StopReason.Chosen() -> "chosen";
      case StopReason.Help() -> "help";
      case StopReason.Felt(Symptom symptom) ->
          switch (symptom) {
            case SHARP_OR_ELECTRIC, NUMB_OR_TINGLING, WEAK_OR_SPREADING, LASTING_ACHE -> "nerve";
            case PALE_OR_BLUE_SKIN, SWELLING -> "local";
            case DIZZY_OR_UNWELL, BREATHLESS, CHEST, SUDDEN_HEADACHE, SIGHT_SPEECH_OR_BALANCE ->
                "emergency";
          };
    };
  }

  /** The word for a kind of step in keys of texts. */
  public static String key(Step step) {
    return switch (step) {
      case Step.Prepare _ -> "prepare";
      case Step.Locate _ -> "locate";
      case Step.Press _ -> "press";
      case Step.Rest _ -> "rest";
      case Step.Strokes _ -> "strokes";
      case Step.Move _ -> "move";
      case Step.StretchStep _ -> "stretch";
      case Step.Aftercare _ -> "aftercare";
    };
  }

  private static String key(Technique.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static long seconds(Duration duration) {
    return duration.plusMillis(999).toSeconds();
  }
}
