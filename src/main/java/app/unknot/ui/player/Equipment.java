package app.unknot.ui.player;

import app.unknot.knowledge.SidedPoint;
import app.unknot.session.Cue;
import java.util.List;

/**
 * What a session is timed and told with.
 *
 * @param guard says release by itself when the session falls silent; it hears every tick
 * @param awake keeps the display on meanwhile
 */
public record Equipment(Ticks ticks, Channel chime, Channel voice, Guard guard, Awake awake) {
  /** On a machine that cannot keep the display awake. */
  public Equipment(Ticks ticks, Channel chime, Channel voice, Guard guard) {
    this(ticks, chime, voice, guard, Awake.NONE);
  }

  /** Gets ready for a session with these spots. */
  void begin(List<SidedPoint> spots) {
    awake.begin();
    voice.expect(spots);
  }

  /** The real clock, and nothing to hear. */
  public static Equipment silent() {
    return new Equipment(new FrameTicks(), new Silence(), new Silence(), _ -> {});
  }

  /** A channel that this machine does not have. */
  private static final class Silence implements Channel {
    @Override
    public boolean isThere() {
      return false;
    }

    @Override
    public boolean isOn() {
      return false;
    }

    @Override
    public void switchTo(boolean on) {}

    @Override
    public void observe(List<Cue> cues) {}
  }
}
