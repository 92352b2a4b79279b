package app.unknot.app.audio;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The voices of a program.
 *
 * @param best by language, as two or three letters: the name of the one to take
 */
record Voices(Map<String, String> best) {
  /** {@code Eddy (German (Germany)) de_DE # Hallo!}, as {@code say -v ?} lists it. */
  private static final Pattern SAY =
      Pattern.compile("^(.+?)\\s+([a-z]{2,3})[_-][A-Z0-9]{2,}\\s+#.*$");

  /** {@code 5 de --/M German gmw/de (de-at 6)}, as {@code espeak-ng --voices} does. */
  private static final Pattern ESPEAK =
      Pattern.compile("^\\s*\\d+\\s+([a-z]{2,3})(?:-\\S+)?\\s+\\S+\\s+\\S+\\s+(\\S+).*$");

  /** {@code German de none}, as {@code spd-say -L} does: a name may be several words. */
  private static final Pattern DISPATCHER =
      Pattern.compile("^\\s*(.+?)\\s+([a-z]{2,3})(?:[-_][A-Za-z0-9]+)*\\s+\\S+\\s*$");

  /** {@code de-DE|Microsoft Hedda Desktop}, as the script for Windows does. */
  private static final Pattern SAPI = Pattern.compile("^([a-z]{2,3})(?:-[^|]*)?\\|(.+)$");

  /** Voices that are not there unless somebody installed another program as well. */
  private static final String MBROLA = "mb/";

  /** Natural voices of macOS; the first of a list may be one that sings or whispers. */
  private static final Map<String, List<String>> PLEASANT =
      Map.of(
          "en", List.of("Samantha", "Alex", "Daniel", "Karen"),
          "de", List.of("Anna", "Petra", "Markus"));

  Voices {
    best = Map.copyOf(best);
  }

  /** Reads what a program lists; empty where nothing in it is a voice. */
  static Optional<Voices> read(SpeechProgram.Manner manner, Collection<String> lines) {
    Map<String, String> best = new HashMap<>();
    for (String line : lines) {
      switch (manner) {
        case SAY -> say(best, SAY.matcher(line));
        case ESPEAK -> espeak(best, ESPEAK.matcher(line));
        case SPEECH_DISPATCHER -> put(best, DISPATCHER.matcher(line), 2, 1);
        case SAPI -> put(best, SAPI.matcher(line), 1, 2);
        case PLAIN -> {}
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(new Voices(best));
  }

  private static void put(Map<String, String> best, Matcher line, int language, int name) {
    if (line.matches()) {
      best.putIfAbsent(line.group(language), line.group(name).strip());
    }
  }

  private static void espeak(Map<String, String> best, Matcher line) {
    if (line.matches() && !line.group(2).startsWith(MBROLA)) {
      best.putIfAbsent(line.group(1), line.group(1));
    }
  }

  private static void say(Map<String, String> best, Matcher line) {
    if (line.matches()) {
      best.merge(
          line.group(2),
          line.group(1),
          (now, other) -> rank(line.group(2), other) < rank(line.group(2), now) ? other : now);
    }
  }

  private static int rank(String language, String name) {
    List<String> pleasant = PLEASANT.getOrDefault(language, List.of());
    int at = pleasant.indexOf(name);
    return at < 0 ? pleasant.size() : at;
  }

  /** Whether one of them speaks a language. */
  boolean speak(Locale language) {
    return best.containsKey(language.getLanguage());
  }

  /** The one to take for a language; empty where none has to be named. */
  Optional<String> of(Locale language) {
    return Optional.ofNullable(best.get(language.getLanguage())).filter(name -> !name.isEmpty());
  }

  /** The same with the voice that the person chose in the system, for the system's language. */
  Voices usual(Locale system) {
    Map<String, String> unnamed = new HashMap<>(best);
    unnamed.replace(system.getLanguage(), "");
    return new Voices(unnamed);
  }
}
