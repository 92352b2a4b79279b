package app.unknot.knowledge.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Origin;
import app.unknot.knowledge.Pack;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.PackReader.Extended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
  private static final KnowledgeBase SHIPPED = PackOnDisk.SHIPPED.base();

  @TempDir Path data;

  @Test
  void withoutAFolderThereAreNoPacks() {
    Extended extended = PackReader.read(data.resolve("packs"), PackOnDisk.SHIPPED);

    assertThat(extended.knowledge()).isSameAs(PackOnDisk.SHIPPED);
    assertThat(extended.packs().loaded()).isEmpty();
    assertThat(extended.packs().refused()).isEmpty();
  }

  @Test
  void aSoundPackAddsItsPointMarkedAsTheirs() {
    Extended extended = sound().read();

    assertThat(extended.packs().refused()).isEmpty();
    TriggerPoint point = point(extended, "clinic-infraspinatus-tp1");
    assertThat(point.origin()).isEqualTo(Origin.of("clinic"));
    assertThat(extended.knowledge().prose().points()).containsKey("clinic-infraspinatus-tp1");
    assertThat(extended.packs().touching("clinic-infraspinatus-tp1"))
        .extracting(Pack::name)
        .containsExactly("Clinic by the river");
    assertThat(extended.knowledge().base().problems()).isEmpty();
    assertThat(extended.knowledge().base().version()).isEqualTo(SHIPPED.version() + "+clinic");
  }

  @Test
  void whatIsShippedStaysAsItIsButForWhatIsTightened() {
    Extended extended = sound().read();

    assertThat(extended.knowledge().base().points())
        .filteredOn(p -> p.origin().equals(Origin.SHIPPED))
        .filteredOn(p -> !p.id().equals("piriformis-tp1"))
        .isEqualTo(
            SHIPPED.points().stream().filter(p -> !p.id().equals("piriformis-tp1")).toList());
  }

  @Tag("H-55")
  @Test
  void aPointIsTightenedAndMarked() {
    Extended extended = sound().read();

    assertThat(point(extended, "piriformis-tp1").techniques())
        .isNotEmpty()
        .allSatisfy(t -> {
          assertThat(t.hold()).isLessThanOrEqualTo(Duration.ofSeconds(20));
          assertThat(t.presses()).isEqualTo(1);
          assertThat(t.target().high().value()).isLessThanOrEqualTo(4);
        });
    assertThat(extended.packs().touching("piriformis-tp1")).hasSize(1);
  }

  @Tag("H-55")
  @Test
  void whatALaterPackTightensTakesOutAnEarlierPackThatGoesBeyondIt() {
    sound();
    String tight =
        SHIPPED.points().stream()
            .filter(p -> p.muscle().equals("infraspinatus"))
            .map(p -> PackOnDisk.TIGHTEN.replace("piriformis-tp1", p.id()).replace("20", "15"))
            .map(list -> list.substring(list.indexOf('[') + 1, list.lastIndexOf(']')))
            .collect(Collectors.joining(",", "{\"points\": [", "]}"));
    Extended extended =
        new PackOnDisk(packs(), "later")
            .with("pack.json", PackOnDisk.PACK.replace("clinic", "later"))
            .with("tighten.json", tight)
            .read();

    assertThat(extended.packs().loaded()).extracting(Pack::id).containsExactly("later");
    assertThat(extended.packs().refused())
        .singleElement()
        .satisfies(refused -> {
          assertThat(refused.folder()).isEqualTo("clinic");
          assertThat(refused.problems().toString()).contains("held longer than shipped");
        });
    assertThat(extended.knowledge().base().point("clinic-infraspinatus-tp1")).isEmpty();
  }

  @Tag("H-55")
  @Test
  void aWishToGoFurtherThanShippedHasNoEffect() {
    Extended extended =
        sound()
            .replacing("tighten.json", "piriformis-tp1", "infraspinatus-tp1")
            .replacing(
                "tighten.json",
                "\"hold\": 20, \"presses\": 1, \"target\": 4",
                "\"hold\": 90, \"presses\": 3, \"target\": 10")
            .read();

    assertThat(extended.packs().refused()).isEmpty();
    assertThat(point(extended, "infraspinatus-tp1").techniques())
        .isEqualTo(shipped("infraspinatus-tp1").techniques());
  }

  @Tag("H-55")
  @Test
  void aLooserClassHasNoEffect() {
    Extended extended =
        sound()
            .replacing(
                "tighten.json",
                "piriformis-tp1\", \"class\": null",
                "psoas-major-tp1\", \"class\": \"self-press\"")
            .read();

    assertThat(extended.packs().refused()).isEmpty();
    assertThat(point(extended, "psoas-major-tp1").pointClass())
        .isEqualTo(shipped("psoas-major-tp1").pointClass());
  }

  @Test
  void aPointCanBeLeftToProfessionalsWithTheirReason() {
    Extended extended =
        sound()
            .replacing("tighten.json", "\"class\": null", "\"class\": \"professional-only\"")
            .read();

    assertThat(extended.packs().refused()).isEmpty();
    assertThat(point(extended, "piriformis-tp1").techniques()).isEmpty();
    assertThat(words(extended, "piriformis-tp1").professional())
        .contains("Our patients come with sore nerves.");
  }

  @Test
  void aToolCanBeLeftOutAndTheWordsSayWhy() {
    Technique last = shipped("piriformis-tp1").techniques().getLast();
    Extended extended =
        sound()
            .replacing(
                "tighten.json",
                "\"without\": []",
                "\"without\": [\"%s\"]".formatted(last.tool().key()))
            .read();

    assertThat(extended.packs().refused()).isEmpty();
    assertThat(point(extended, "piriformis-tp1").techniqueFor(last.tool())).isEmpty();
    assertThat(words(extended, "piriformis-tp1").unsuitable())
        .containsEntry(last.tool(), "Our patients come with sore nerves.");
  }

  @Tag("H-55")
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/app/unknot/knowledge/pack-defects.csv",
      delimiter = '|',
      quoteCharacter = '~',
      numLinesToSkip = 1)
  void aDefectRefusesTheWholePack(
      String kind, String file, String old, @Nullable String text, String where, String what) {
    PackOnDisk pack = sound().replacing(file, old, text == null ? "" : text);

    assertThat(pack.problems())
        .as(kind)
        .anySatisfy(problem -> {
          assertThat(problem.where()).isEqualTo(where);
          assertThat(problem.what()).contains(what).hasSizeLessThanOrEqualTo(400);
        });
    assertThat(pack.read().knowledge()).isSameAs(PackOnDisk.SHIPPED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "up..", "Clinic", "my-clinic", "ab", "clinic ", "soleus", "trapezius"})
  void aFolderWithSuchANameIsNoPack(String name) {
    PackOnDisk pack =
        new PackOnDisk(packs(), name).with("pack.json", PackOnDisk.PACK.replace("clinic", name));

    assertThat(pack.problems()).extracting(Problem::where).containsExactly(name);
  }

  @Test
  void twoPacksStandSideBySide() {
    sound();
    another("river", "clinic", "river").replacing("points.json", "\"y\": ", "\"y\": 1");
    Extended extended = sound().read();

    assertThat(extended.packs().loaded()).extracting(Pack::id).containsExactly("clinic");
    assertThat(extended.packs().refused()).hasSize(1);
  }

  @Test
  void whatOnePackHasTightenedNoOtherTouches() throws IOException {
    sound();
    PackOnDisk other = another("river", "clinic", "river");
    Files.delete(other.folder().resolve("points.json"));
    Files.delete(other.folder().resolve("words.json"));

    assertThat(other.problems())
        .containsExactly(new Problem("piriformis-tp1", "is worded or tightened by pack clinic"));
  }

  @Test
  void aShippedPointIsWordedAnewAndItsWarningsStay() {
    PackOnDisk pack = new PackOnDisk(packs(), "clinic").with("pack.json", PackOnDisk.PACK);
    String dont = shippedDont();
    pack.with("words.json", rewording("[\"%s\", \"And mind the cat\"]".formatted(dont)));

    assertThat(pack.read().packs().refused()).isEmpty();
    assertThat(words(pack.read(), "masseter-deep-tp1").where()).isEqualTo("Where we showed you.");
    pack.with("words.json", rewording("[\"And mind the cat\"]"));
    assertThat(pack.problems())
        .contains(
            new Problem("masseter-deep-tp1", "what not to do stays as shipped; more may be added"));
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    PackOnDisk pack = sound();
    Files.write(
        pack.folder().resolve("words.json"),
        PackOnDisk.WORDS.replace("Sit.", "Sít.").getBytes(ISO_8859_1));

    assertThat(pack.problems())
        .containsExactly(new Problem("words.json", "the file is not written in UTF-8"));
  }

  @Test
  void aHugeFileIsNotRead() {
    PackOnDisk pack = sound().with("words.json", " ".repeat(1_000_001));

    assertThat(pack.problems())
        .containsExactly(new Problem("words.json", "the file is larger than a million bytes"));
  }

  @Test
  void deepNestingIsAProblemAndNotAnOverflow() {
    PackOnDisk pack = sound().with("points.json", "[".repeat(400_000));

    assertThat(pack.problems())
        .anySatisfy(p -> {
          assertThat(p.where()).isEqualTo("points.json");
          assertThat(p.what()).contains("depth");
        });
  }

  @Test
  void anEndlessTextIsRefused() {
    assertThat(sound().replacing("words.json", "A dull ache.", "a".repeat(1001)).problems())
        .extracting(Problem::what)
        .contains("a text is longer than 1000 letters");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    PackOnDisk pack = sound();
    Path outside = Files.writeString(data.resolve("outside.json"), PackOnDisk.TIGHTEN);
    Files.delete(pack.folder().resolve("tighten.json"));
    Files.createSymbolicLink(pack.folder().resolve("tighten.json"), outside);

    assertThat(pack.problems())
        .containsExactly(
            new Problem("tighten.json", "this is not a plain file; links are not followed"));
  }

  @Test
  void aPackThatIsALinkIsNotFollowed() throws IOException {
    Path elsewhere = sound().folder();
    Path link = packs().resolve("other");
    Files.createSymbolicLink(link, elsewhere);

    assertThat(PackReader.read(packs(), PackOnDisk.SHIPPED).packs().refused())
        .singleElement()
        .satisfies(refused -> assertThat(refused.folder()).isEqualTo("other"));
  }

  @Test
  void aFolderOfPacksThatIsALinkIsNotFollowed() throws IOException {
    Path elsewhere = sound().folder().getParent();
    Path link = Files.createSymbolicLink(data.resolve("link"), elsewhere);

    assertThat(PackReader.read(link, PackOnDisk.SHIPPED).packs().loaded()).isEmpty();
    assertThat(PackReader.read(link, PackOnDisk.SHIPPED).packs().refused()).hasSize(1);
  }

  @Test
  void aFileThatDoesNotBelongThereIsRefused() throws IOException {
    PackOnDisk pack = sound();
    Files.createDirectory(pack.folder().resolve("regions"));

    assertThat(pack.problems())
        .containsExactly(new Problem("regions", "this file does not belong in a pack"));
  }

  @Test
  void aFolderWithoutADescriptionIsNoPack() {
    assertThat(new PackOnDisk(packs(), "clinic").problems())
        .containsExactly(new Problem("pack.json", "the file is missing"));
  }

  @Test
  void tooManyPacksAreNotReadAtAll() {
    for (int i = 0; i < 21; i++) {
      new PackOnDisk(packs(), "pack" + i);
    }

    assertThat(sound().problems())
        .containsExactly(new Problem("packs", "there are more than 20 packs"));
  }

  private PackOnDisk sound() {
    return PackOnDisk.sound(packs());
  }

  private PackOnDisk another(String id, String old, String text) {
    PackOnDisk pack = new PackOnDisk(packs(), id);
    return pack.with("pack.json", PackOnDisk.PACK.replace(old, text))
        .with("points.json", PackOnDisk.points().replace(old, text))
        .with("words.json", PackOnDisk.WORDS.replace(old, text))
        .with("tighten.json", PackOnDisk.TIGHTEN);
  }

  private Path packs() {
    return data.resolve("packs");
  }

  private static TriggerPoint shipped(String id) {
    return SHIPPED.point(id).orElseThrow();
  }

  private static TriggerPoint point(Extended extended, String id) {
    return extended.knowledge().base().point(id).orElseThrow();
  }

  private static PointWords words(Extended extended, String id) {
    return Objects.requireNonNull(extended.knowledge().prose().points().get(id));
  }

  private static String shippedDont() {
    return String.join(
        "\", \"",
        Objects.requireNonNull(PackOnDisk.SHIPPED.prose().points().get("masseter-deep-tp1"))
            .donts());
  }

  private static String rewording(String donts) {
    var words =
        Objects.requireNonNull(PackOnDisk.SHIPPED.prose().points().get("masseter-deep-tp1"));
    StringBuilder unsuitable = new StringBuilder();
    words
        .unsuitable()
        .forEach((tool, why) ->
            unsuitable
                .append(unsuitable.isEmpty() ? "" : ", ")
                .append("\"%s\": \"Not here\"".formatted(tool.key())));
    return """
    {"muscles": {}, "points": {"masseter-deep-tp1": {
      "where": "Where we showed you.", "find": ["Sit.", "Let the jaw hang.", "Feel."],
      "feels": "A dull ache.",
      "techniques": {"fingers": {"brief": "Rest.", "how": "Rest a finger on it."}},
      "unsuitable": {%s}, "do": ["Breathe"], "dont": %s,
      "movement": %s, "stretch": %s, "professional": null}}}
    """
        .formatted(
            unsuitable,
            donts,
            words.movement().isPresent() ? "{\"title\": \"Move\", \"detail\": \"Small.\"}" : "null",
            words.stretch().isPresent() ? "{\"title\": \"Open\", \"detail\": \"Slow.\"}" : "null");
  }
}
