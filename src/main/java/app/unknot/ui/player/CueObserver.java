package app.unknot.ui.player;

import app.unknot.session.Cue;
import java.util.List;

/**
 * Something that tells the person what a session says: the screen, the voice, the chime, the guard.
 * All of them are equal and get the same cues.
 */
@FunctionalInterface
public interface CueObserver {
  /** Cues of one moment, in order; returns at once and never fails. */
  void observe(List<Cue> cues);
}
