package app.unknot.session;

import java.util.List;
import java.util.stream.Stream;

/** Where an event led, and what to tell the person. */
public record Transition(SessionState state, List<Cue> cues) {
  public Transition {
    cues = List.copyOf(cues);
  }

  /** Nothing happens. */
  static Transition stay(SessionState state) {
    return new Transition(state, List.of());
  }

  /** This one with cues before its own. */
  Transition after(List<Cue> first) {
    return new Transition(state, Stream.concat(first.stream(), cues.stream()).toList());
  }
}
