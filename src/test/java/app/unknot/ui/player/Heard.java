package app.unknot.ui.player;

import app.unknot.knowledge.SidedPoint;
import app.unknot.session.Cue;
import java.util.ArrayList;
import java.util.List;

/** A channel that remembers what it was told. */
final class Heard implements Channel {
  final List<Cue> cues = new ArrayList<>();
  List<SidedPoint> expected = List.of();
  private boolean on = true;

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public void switchTo(boolean now) {
    on = now;
  }

  @Override
  public void expect(List<SidedPoint> spots) {
    expected = spots;
  }

  @Override
  public void observe(List<Cue> told) {
    cues.addAll(told);
  }
}
