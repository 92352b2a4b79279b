package app.unknot.preferences;

import app.unknot.knowledge.Tool;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a person can set, besides what is on file about their health.
 *
 * @param tools what the person has; empty where it was never asked, an empty set where there is
 *     nothing but hands
 * @param language empty follows the system where the program speaks its language
 * @param welcomed whether the first steps were seen or skipped
 * @param window where the window was; empty before the first end
 * @param farViewOffered whether the far view of the player was offered already
 */
public record Preferences(
    Look look,
    Voice voice,
    Breath breath,
    Optional<Set<Tool>> tools,
    Optional<Language> language,
    boolean welcomed,
    Optional<Place> window,
    boolean farViewOffered) {
  /** Nothing set yet. */
  public static final Preferences DEFAULT =
      new Preferences(
          Look.DEFAULT,
          Voice.DEFAULT,
          Breath.DEFAULT,
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          false);

  public Preferences {
    // In the order of the enum, so that equal preferences are kept as equal files.
    tools = tools.map(t -> Collections.unmodifiableSet(new TreeSet<>(t)));
  }

  /** The same with another look. */
  public Preferences withLook(Look other) {
    return new Preferences(other, voice, breath, tools, language, welcomed, window, farViewOffered);
  }

  /** The same with another voice. */
  public Preferences withVoice(Voice other) {
    return new Preferences(look, other, breath, tools, language, welcomed, window, farViewOffered);
  }

  /** The same with another breath. */
  public Preferences withBreath(Breath other) {
    return new Preferences(look, voice, other, tools, language, welcomed, window, farViewOffered);
  }

  /** The same with these tools. */
  public Preferences withTools(Set<Tool> owned) {
    return new Preferences(
        look, voice, breath, Optional.of(owned), language, welcomed, window, farViewOffered);
  }

  /** The same in a language; empty follows the system. */
  public Preferences withLanguage(Optional<Language> other) {
    return new Preferences(look, voice, breath, tools, other, welcomed, window, farViewOffered);
  }

  /** The same with the first steps seen, or to be shown again. */
  public Preferences withWelcomed(boolean seen) {
    return new Preferences(look, voice, breath, tools, language, seen, window, farViewOffered);
  }

  /** The same with the window at a place. */
  public Preferences withWindow(Place place) {
    return new Preferences(
        look, voice, breath, tools, language, welcomed, Optional.of(place), farViewOffered);
  }

  /** The same with the far view offered, or to be offered again. */
  public Preferences withFarViewOffered(boolean offered) {
    return new Preferences(look, voice, breath, tools, language, welcomed, window, offered);
  }
}
