package app.unknot.ui;

import app.unknot.session.Cue;
import app.unknot.ui.player.Channel;
import java.util.List;

/** A voice that is there and on, and says nothing. */
public abstract class ThereVoice implements Channel {
  @Override
  public final boolean isThere() {
    return true;
  }

  @Override
  public final boolean isOn() {
    return true;
  }

  @Override
  public final void switchTo(boolean on) {}

  @Override
  public final void observe(List<Cue> cues) {}
}
