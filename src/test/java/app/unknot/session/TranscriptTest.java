package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The transcripts in docs/session.md are what a session really says. */
class TranscriptTest {
  @Test
  void theTranscriptsInTheDocumentAreWhatASessionSays() throws IOException {
    String document = Files.readString(Path.of("docs/session.md"));
    for (Transcript.Story story : Transcript.Story.values()) {
      assertThat(document)
          .as("%s", story)
          .contains("```text\n" + String.join("\n", Transcript.lines(story)) + "\n```");
    }
  }
}
