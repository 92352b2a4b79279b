package app.unknot.app.audio;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that speaks its standard input, and how it is told how fast, how loud and in which
 * language.
 *
 * @param name what the settings call it
 * @param cut a program that makes a speech service fall silent, where ending the first one does
 *     not; empty otherwise
 */
record SpeechProgram(String name, Manner manner, List<String> command, List<String> cut) {
  private static final int USUAL = 100;
  private static final int WORDS_A_MINUTE = 175;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final String SAPI_VOICE =
      "Add-Type -AssemblyName System.Speech;"
          + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;";

  private static final String SAPI_LIST =
      SAPI_VOICE
          + "$s.GetInstalledVoices()|Where-Object{$_.Enabled}|"
          + "ForEach-Object{$_.VoiceInfo.Culture.Name+'|'+$_.VoiceInfo.Name}";

  /** How a kind of program is told what is set. */
  enum Manner {
    /** Says everything in its own way. */
    PLAIN,
    SPEECH_DISPATCHER,
    ESPEAK,
    SAY,
    SAPI
  }

  /** A program that is told nothing. */
  SpeechProgram(List<String> command, List<String> cut) {
    this(command.getFirst(), Manner.PLAIN, command, cut);
  }

  /** The programs of a system that are on the path, the best first. */
  static List<SpeechProgram> found(String os, String path) {
    String name = os.toLowerCase(Locale.ROOT);
    Stream<SpeechProgram> known =
        name.contains("win")
            ? Stream.of(of("powershell.exe", Manner.SAPI, "-NoProfile", "-NonInteractive"))
            : name.contains("mac")
                ? Stream.of(of("say", Manner.SAY, "-f", "-"))
                : Stream.of(
                    new SpeechProgram(
                        "spd-say",
                        Manner.SPEECH_DISPATCHER,
                        List.of("spd-say", "--wait", "--pipe-mode"),
                        List.of("spd-say", "--cancel")),
                    of("espeak-ng", Manner.ESPEAK, "--stdin"),
                    of("espeak", Manner.ESPEAK, "--stdin"));
    return known.filter(p -> isOnPath(p.command().getFirst(), path)).toList();
  }

  private static SpeechProgram of(String program, Manner manner, String... arguments) {
    List<String> command = Stream.concat(Stream.of(program), Stream.of(arguments)).toList();
    return new SpeechProgram(program, manner, command, List.of());
  }

  /** The chosen one where it is there, else the first. */
  static Optional<SpeechProgram> chosen(List<SpeechProgram> found, Optional<String> name) {
    return found.stream()
        .filter(p -> name.filter(p.name()::equals).isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static boolean isOnPath(String program, String path) {
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(dir -> !dir.isEmpty())
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
  }

  /** What lists its voices; empty where it has no such list. */
  List<String> listing() {
    return switch (manner) {
      case PLAIN -> List.of();
      case SPEECH_DISPATCHER -> List.of(command.getFirst(), "-L");
      case ESPEAK -> List.of(command.getFirst(), "--voices");
      case SAY -> List.of(command.getFirst(), "-v", "?");
      case SAPI -> with("-Command", SAPI_LIST);
    };
  }

  /**
   * The command line.
   *
   * @param speed percent of the usual speed
   * @param volume percent of the full volume
   * @param language of the text; only its letters of a language are taken from it
   * @param voices that are known to be there; empty where nobody knows
   */
  List<String> speaking(int speed, int volume, Locale language, Optional<Voices> voices) {
    String words = Integer.toString(WORDS_A_MINUTE * speed / USUAL);
    String letters = language.getLanguage();
    boolean named = LANGUAGE.matcher(letters).matches();
    List<String> told =
        switch (manner) {
          case PLAIN -> command;
          case SPEECH_DISPATCHER ->
              with(
                  "-r",
                  Integer.toString(2 * (speed - USUAL)),
                  "-i",
                  Integer.toString(volume - USUAL));
          case ESPEAK -> with("-s", words, "-a", Integer.toString(volume));
          case SAY -> with("-r", words);
          case SAPI -> with("-Command", sapi(speed, volume, named ? letters : ""));
        };
    // A voice that is not there is an error to most programs: then the usual one speaks.
    if (!named || voices.filter(v -> !v.speak(language)).isPresent()) {
      return told;
    }
    return switch (manner) {
      case PLAIN, SAPI -> told;
      case SPEECH_DISPATCHER -> plus(told, "-l", letters);
      case ESPEAK -> plus(told, "-v", letters);
      case SAY ->
          voices.flatMap(v -> v.of(language)).map(name -> plus(told, "-v", name)).orElse(told);
    };
  }

  /** The text as the program wants it; one that takes no volume as an argument takes it in here. */
  String spoken(String text, int volume) {
    return manner == Manner.SAY && volume < USUAL
        ? String.format(Locale.ROOT, "[[volm %.2f]] %s", volume / (double) USUAL, text)
        : text;
  }

  private List<String> with(String... arguments) {
    return plus(command, arguments);
  }

  private static List<String> plus(List<String> command, String... arguments) {
    return Stream.concat(command.stream(), Stream.of(arguments)).toList();
  }

  /** The usual voice where it speaks the language, else the first that does. */
  private static String sapi(int speed, int volume, String language) {
    String choose =
        language.isEmpty()
            ? ""
            : "$l='"
                + language
                + "';if($s.Voice.Culture.TwoLetterISOLanguageName -ne $l){"
                + "$v=$s.GetInstalledVoices()|Where-Object{$_.Enabled -and "
                + "$_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $l}|Select-Object -First 1;"
                + "if($v){$s.SelectVoice($v.VoiceInfo.Name)}};";
    return "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
        + SAPI_VOICE
        + choose
        + "$s.Rate="
        + (speed - USUAL) / 5
        + ";$s.Volume="
        + volume
        + ";$s.Speak([Console]::In.ReadToEnd())";
  }
}
