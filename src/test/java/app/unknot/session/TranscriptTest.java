package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The transcript in docs/session.md is what a session really says. */
class TranscriptTest {
  @Test
  void theTranscriptInTheDocumentIsWhatASessionSays() throws IOException {
    String document = Files.readString(Path.of("docs/session.md"));
    String block = "```text\n" + String.join("\n", Transcript.lines()) + "\n```";

    assertThat(document).contains(block);
  }
}
