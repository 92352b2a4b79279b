package app.unknot.ui;

import app.unknot.session.Cue;
import app.unknot.ui.player.Channel;
import java.util.List;

/** A voice that counts how often it was tried. */
final class SampleVoice implements Channel {
  private int tried;

  int tried() {
    return tried;
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public void switchTo(boolean on) {}

  @Override
  public List<String> choices() {
    return List.of("espeak-ng", "spd-say");
  }

  @Override
  public void test() {
    tried++;
  }

  @Override
  public void observe(List<Cue> cues) {}
}
