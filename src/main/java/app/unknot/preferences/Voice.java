package app.unknot.preferences;

import java.util.Optional;

/**
 * What is heard in a session.
 *
 * @param on whether steps are read aloud
 * @param engine the voice that was chosen, by the name its system gives it; empty takes the
 *     system's own
 * @param speedPercent of the usual speed, {@value #LEAST_SPEED} to {@value #MOST_SPEED}
 * @param volumePercent of the full volume, 0 to 100
 * @param chimes whether there are sounds besides the voice
 * @param chimePercent the volume of those sounds, 0 to 100
 */
public record Voice(
    boolean on,
    Optional<String> engine,
    int speedPercent,
    int volumePercent,
    boolean chimes,
    int chimePercent) {
  /** The slowest voice, percent of the usual speed. */
  public static final int LEAST_SPEED = 50;

  /** The fastest voice, percent of the usual speed. */
  public static final int MOST_SPEED = 150;

  /** Voice and sounds, as loud as the system plays them. */
  public static final Voice DEFAULT = new Voice(true, Optional.empty(), 100, 100, true, 100);

  public Voice {
    if (engine.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a voice has a name");
    }
    Bounds.check("speed", speedPercent, LEAST_SPEED, MOST_SPEED);
    Bounds.check("volume", volumePercent, 0, 100);
    Bounds.check("volume of sounds", chimePercent, 0, 100);
  }

  /** The same with the voice on or off. */
  public Voice withOn(boolean speaks) {
    return new Voice(speaks, engine, speedPercent, volumePercent, chimes, chimePercent);
  }

  /** The same with another voice; empty takes the system's own. */
  public Voice withEngine(Optional<String> chosen) {
    return new Voice(on, chosen, speedPercent, volumePercent, chimes, chimePercent);
  }

  /** The same at another speed. */
  public Voice withSpeedPercent(int percent) {
    return new Voice(on, engine, percent, volumePercent, chimes, chimePercent);
  }

  /** The same at another volume. */
  public Voice withVolumePercent(int percent) {
    return new Voice(on, engine, speedPercent, percent, chimes, chimePercent);
  }

  /** The same with sounds or without. */
  public Voice withChimes(boolean sounds) {
    return new Voice(on, engine, speedPercent, volumePercent, sounds, chimePercent);
  }

  /** The same with sounds at another volume. */
  public Voice withChimePercent(int percent) {
    return new Voice(on, engine, speedPercent, volumePercent, chimes, percent);
  }
}
