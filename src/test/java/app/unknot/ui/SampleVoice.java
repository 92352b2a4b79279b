package app.unknot.ui;

import java.util.List;

/** A voice that counts how often it was tried. */
final class SampleVoice extends ThereVoice {
  private int tried;

  int tried() {
    return tried;
  }

  @Override
  public List<String> choices() {
    return List.of("espeak-ng", "spd-say");
  }

  @Override
  public void test() {
    tried++;
  }
}
