package app.unknot.app.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.audio.SpeechProgram.Manner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs list, and what is told to them because of it. */
@Tag("H-38")
class VoicesTest {
  private static final Locale FRENCH = Locale.FRENCH;

  private static final String SAY =
      """
      Albert              en_US    # Hello! My name is Albert.
      Anna                de_DE    # Hallo! Ich heiße Anna.
      Bad News            en_US    # Hello! My name is Bad News.
      Eddy (German (Germany)) de_DE    # Hallo! Ich heiße Eddy.
      Majed               ar_001   # مرحبًا! اسمي ماجد.
      Samantha            en_US    # Hello! My name is Samantha.
      """;

  private static final String ESPEAK =
      """
      Pty Language       Age/Gender VoiceName          File                 Other Languages
       5  de              --/M      German             gmw/de
       2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
       6  fr              --/M      french-mbrola-1    mb/mb-fr1
       5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
       7  sv              --/M      swedish-mbrola-1   mb/mb-sw1
      """;

  private static final String DISPATCHER =
      """
                           NAME                 LANGUAGE                  VARIANT
                         German                       de                     none
        English (Great Britain)                    en-GB                     none
                     Portuguese                    pt-BR                     none
      """;

  private static final String SAPI =
      """
      en-US|Microsoft Zira Desktop
      de-DE|Microsoft Hedda Desktop
      en-GB|Microsoft Hazel Desktop
      """;

  @TempDir Path folder;

  private static Voices read(Manner manner, String listed) {
    return Voices.read(manner, listed.lines().toList()).orElseThrow();
  }

  @Test
  void theListOfEveryProgramIsUnderstood() {
    assertThat(read(Manner.SAY, SAY).best())
        .containsOnlyKeys("en", "de", "ar")
        .as("not the first one, which sings")
        .containsEntry("en", "Samantha")
        .containsEntry("de", "Anna");
    assertThat(read(Manner.ESPEAK, ESPEAK).best()).containsOnlyKeys("de", "en", "fr");
    assertThat(read(Manner.SPEECH_DISPATCHER, DISPATCHER).best())
        .containsOnlyKeys("de", "en", "pt");
    assertThat(read(Manner.SAPI, SAPI).best())
        .containsOnlyKeys("de", "en")
        .containsEntry("en", "Microsoft Zira Desktop");
  }

  @Test
  void whatIsNoListIsNotKnown() {
    for (Manner manner : Manner.values()) {
      assertThat(Voices.read(manner, List.of("", "error: cannot connect"))).isEmpty();
    }
  }

  @Test
  void everyProgramIsToldTheLanguageInItsOwnWay() throws IOException {
    assertThat(line("Linux", "spd-say", Locale.GERMAN, DISPATCHER)).containsSequence("-l", "de");
    assertThat(line("Linux", "espeak-ng", Locale.GERMAN, ESPEAK)).containsSequence("-v", "de");
    assertThat(line("Linux", "espeak-ng", Locale.UK, ESPEAK)).containsSequence("-v", "en");
    assertThat(line("Mac OS X", "say", Locale.GERMAN, SAY)).containsSequence("-v", "Anna");
    assertThat(line("Windows 11", "powershell.exe", Locale.GERMAN, SAPI))
        .last()
        .asString()
        .contains("$l='de';", "$s.SelectVoice($v.VoiceInfo.Name)", "$s.Speak([Console]::In");
  }

  @Test
  void aLanguageThatIsNotThereIsReadByTheUsualVoiceRatherThanByNone() throws IOException {
    assertThat(line("Linux", "spd-say", FRENCH, DISPATCHER)).doesNotContain("-l");
    assertThat(line("Linux", "espeak-ng", new Locale.Builder().setLanguage("sv").build(), ESPEAK))
        .doesNotContain("-v");
    assertThat(line("Mac OS X", "say", FRENCH, SAY)).doesNotContain("-v");
  }

  @Test
  void asLongAsNobodyKnowsTheLanguageIsToldButNoName() throws IOException {
    assertThat(line("Linux", "espeak-ng", FRENCH, "")).containsSequence("-v", "fr");
    assertThat(line("Linux", "spd-say", FRENCH, "")).containsSequence("-l", "fr");
    assertThat(line("Mac OS X", "say", FRENCH, "")).doesNotContain("-v");
  }

  @Test
  void onlyTheLettersOfALanguageComeOnTheCommandLine() throws IOException {
    Locale odd = Locale.forLanguageTag("de-x-quote");
    assertThat(line("Windows 11", "powershell.exe", odd, SAPI)).last().asString().contains("'de'");
    assertThat(line("Windows 11", "powershell.exe", Locale.ROOT, SAPI))
        .last()
        .asString()
        .doesNotContain("$l=");
    assertThat(line("Linux", "espeak-ng", Locale.ROOT, ESPEAK)).doesNotContain("-v");
  }

  @Test
  void theVoiceThatThePersonChoseInTheSystemSpeaksTheLanguageOfTheSystem() {
    Voices voices = read(Manner.SAY, SAY).usual(Locale.GERMANY);

    assertThat(voices.speak(Locale.GERMAN)).isTrue();
    assertThat(voices.of(Locale.GERMAN)).isEmpty();
    assertThat(voices.of(Locale.ENGLISH)).contains("Samantha");
  }

  private SpeechProgram program(String os, String name) throws IOException {
    Path program = folder.resolve(name);
    if (!Files.exists(program)) {
      Files.createFile(
          program,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return SpeechProgram.found(os, folder.toString()).stream()
        .filter(p -> p.command().getFirst().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> line(String os, String name, Locale language, String listed)
      throws IOException {
    SpeechProgram program = program(os, name);
    Optional<Voices> voices = Voices.read(program.manner(), listed.lines().toList());
    return program.speaking(100, 100, language, voices);
  }

  @Test
  void aProgramThatListsNothingInTimeLeavesItUnknown() throws IOException {
    Path hangs = folder.resolve("hangs");
    Files.writeString(hangs, "#!/bin/sh\ntrap '' TERM\nsleep 600\n");
    Files.setPosixFilePermissions(hangs, PosixFilePermissions.fromString("rwx------"));
    SpeechProgram program =
        new SpeechProgram("espeak-ng", Manner.ESPEAK, List.of(hangs.toString()), List.of());

    assertThat(VoiceList.of(program, Duration.ofMillis(200))).isEmpty();
    SpeechProgram gone =
        new SpeechProgram("gone", Manner.ESPEAK, List.of("/nowhere/espeak-ng"), List.of());
    assertThat(VoiceList.of(gone)).isEmpty();
  }
}
