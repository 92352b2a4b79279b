package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.app.Opened.Ready;
import app.unknot.knowledge.Packs;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack, whatever is in it, does not keep the application from starting. */
class PacksAtStartTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void withoutPacksThereIsNothingToList() {
    opened(coach -> assertThat(coach.packs()).isEqualTo(Packs.NONE));
  }

  @Tag("H-55")
  @Test
  void aBrokenPackIsListedAndTheShippedKnowledgeRemains() throws IOException {
    Path pack = Files.createDirectories(directories().packs().resolve("clinic"));
    Files.writeString(pack.resolve("pack.json"), "{\"id\": ");

    opened(coach -> {
      assertThat(coach.packs().refused())
          .singleElement()
          .satisfies(refused -> {
            assertThat(refused.folder()).isEqualTo("clinic");
            assertThat(refused.problems()).isNotEmpty();
          });
      assertThat(coach.knowledge().points()).isEqualTo(KnowledgeReader.shipped().base().points());
    });
  }

  @Test
  void aSoundPackIsInTheKnowledgeOfTheCoach() throws IOException {
    Path pack = Files.createDirectories(directories().packs().resolve("clinic"));
    Files.writeString(
        pack.resolve("pack.json"),
        """
        {"id": "clinic", "name": "Clinic", "by": "A. Therapist", "revised": "2026-11-01",
         "sources": []}
        """);
    Files.writeString(
        pack.resolve("tighten.json"),
        """
        {"points": [{"point": "piriformis-tp1", "class": "professional-only", "hold": null,
          "presses": null, "target": null, "without": [], "why": "We press it ourselves."}]}
        """);

    opened(coach -> {
      assertThat(coach.packs().refused()).isEmpty();
      assertThat(coach.packs().touching("piriformis-tp1")).hasSize(1);
      assertThat(coach.knowledge().point("piriformis-tp1").orElseThrow().techniques()).isEmpty();
    });
  }

  private void opened(Consumer<Coach> check) {
    Opened opened = Opened.open(directories(), new Texts(Locale.ENGLISH, List.of("common")), CLOCK);

    assertThat(opened).isInstanceOf(Ready.class);
    Ready ready = (Ready) opened;
    try (var _ = ready.journal()) {
      check.accept(ready.coach());
    }
  }

  private Directories directories() {
    return Directories.under(folder);
  }
}
