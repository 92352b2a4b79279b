package app.unknot.app.audio;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that speaks its standard input, and how it is told how fast and how loud.
 *
 * @param name what the settings call it
 * @param cut a program that makes a speech service fall silent, where ending the first one does
 *     not; empty otherwise
 */
record SpeechProgram(String name, Manner manner, List<String> command, List<String> cut) {
  private static final int USUAL = 100;
  private static final int WORDS_A_MINUTE = 175;

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

  /**
   * The command line.
   *
   * @param speed percent of the usual speed
   * @param volume percent of the full volume
   */
  List<String> speaking(int speed, int volume) {
    String words = Integer.toString(WORDS_A_MINUTE * speed / USUAL);
    return switch (manner) {
      case PLAIN -> command;
      case SPEECH_DISPATCHER ->
          with("-r", Integer.toString(2 * (speed - USUAL)), "-i", Integer.toString(volume - USUAL));
      case ESPEAK -> with("-s", words, "-a", Integer.toString(volume));
      case SAY -> with("-r", words);
      case SAPI -> with("-Command", sapi(speed, volume));
    };
  }

  /** The text as the program wants it; one that takes no volume as an argument takes it in here. */
  String spoken(String text, int volume) {
    return manner == Manner.SAY && volume < USUAL
        ? String.format(Locale.ROOT, "[[volm %.2f]] %s", volume / (double) USUAL, text)
        : text;
  }

  private List<String> with(String... arguments) {
    return Stream.concat(command.stream(), Stream.of(arguments)).toList();
  }

  private static String sapi(int speed, int volume) {
    return "[Console]::InputEncoding=[Text.Encoding]::UTF8;Add-Type -AssemblyName System.Speech;"
        + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;$s.Rate="
        + (speed - USUAL) / 5
        + ";$s.Volume="
        + volume
        + ";$s.Speak([Console]::In.ReadToEnd())";
  }
}
