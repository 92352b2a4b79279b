package app.unknot.ui.common;

import app.unknot.knowledge.SidedPoint;

/** A place that the person can be at. */
public sealed interface Screen {
  /** The map. */
  record Find() implements Screen {}

  /** A trigger point in detail. */
  record Point(SidedPoint point) implements Screen {}

  /** The safety check for the chosen point. */
  record Safety() implements Screen {}

  /** The routine, before it starts. */
  record Plan() implements Screen {}

  /** The player. */
  record Session() implements Screen {}

  /** The end of a session. */
  record Finish() implements Screen {}

  /** The sessions kept. */
  record Progress() implements Screen {}

  /** Warning signs and the emergency number. */
  record Help() implements Screen {}

  /** What can be set, at one of its sections. */
  record Settings(SettingsSection section) implements Screen {}

  /** The first steps, before anything else. */
  record Welcome() implements Screen {}

  /** The step of the flow header, from 1 to 6, or 0 outside the flow. */
  default int step() {
    return switch (this) {
      case Find _ -> 1;
      case Point _ -> 2;
      case Safety _ -> 3;
      case Plan _ -> 4;
      case Session _ -> 5;
      case Finish _ -> 6;
      case Progress _, Help _, Settings _, Welcome _ -> 0;
    };
  }
}
