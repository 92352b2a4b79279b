package app.unknot.knowledge.json;

import app.unknot.knowledge.Packs;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.PackReader.Extended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pack in a folder, of which a test damages a copy. */
final class PackOnDisk {
  static final Knowledge SHIPPED = KnowledgeReader.shipped();

  static final String PACK =
      """
      {"id": "clinic", "name": "Clinic by the river", "by": "A. Therapist", "revised": "2026-11-01",
       "sources": [{"id": "clinic-course", "reference": "Own course notes."}]}
      """;

  static final String POINTS =
      """
      {"muscles": [], "points": [{
        "id": "clinic-infraspinatus-tp1", "muscle": "infraspinatus",
        "number": {"notDescribed": "Found in practice."}, "class": "self-press",
        "sites": [{"view": "back", "x": %X%, "y": %Y%, "zone": "back-blade"}],
        "essential": ["shoulder-front"], "spillover": ["arm-front"], "otherSide": null,
        "aggravators": [], "symptoms": [],
        "techniques": [{"kind": "release", "tool": "ball-wall", "position": "standing", "hold": 20, "presses": 2, "target": [4, 6]}],
        "unsuitable": [], "movement": {"repetitions": 5}, "stretch": {"hold": 20, "times": 1},
        "near": [%NEAR%],
        "evidence": {"pattern": {"grade": "contested", "sources": ["clinic-course"]},
                     "technique": {"grade": "practice-tradition", "sources": ["clinic-course"]}},
        "revised": "2026-11-01"}]}
      """;

  static final String WORDS =
      """
      {"muscles": {}, "points": {"clinic-infraspinatus-tp1": {
        "where": "Between the two known spots.", "find": ["Sit.", "Reach across.", "Feel for it."],
        "feels": "A dull ache.",
        "techniques": {"ball-wall": {"brief": "Lean in.", "how": "Lean in slowly."}},
        "unsuitable": {}, "do": ["Breathe"], "dont": ["Stay off the bone"],
        "movement": {"title": "Roll it", "detail": "Small."},
        "stretch": {"title": "Reach across", "detail": "Hold."}, "professional": null}}}
      """;

  static final String TIGHTEN =
      """
      {"points": [{"point": "piriformis-tp1", "class": null, "hold": 20, "presses": 1, "target": 4,
        "without": [], "why": "Our patients come with sore nerves."}]}
      """;

  private final Path packs;
  private final Path folder;

  PackOnDisk(Path packs, String id) {
    this.packs = packs;
    this.folder = packs.resolve(id);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pack that adds a point, words it and tightens another. */
  static PackOnDisk sound(Path packs) {
    return new PackOnDisk(packs, "clinic")
        .with("pack.json", PACK)
        .with("points.json", points())
        .with("words.json", WORDS)
        .with("tighten.json", TIGHTEN);
  }

  /** A place between shipped points of the muscle, with what lies near them. */
  static String points() {
    var points =
        SHIPPED.base().points().stream().filter(p -> p.muscle().equals("infraspinatus")).toList();
    var site = points.getFirst().sites().getFirst();
    String near =
        points.stream()
            .flatMap(p -> p.near().stream())
            .distinct()
            .map(id -> "\"" + id + "\"")
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return POINTS
        .replace("%X%", String.valueOf(site.x()))
        .replace("%Y%", String.valueOf(site.y() + 18))
        .replace("%NEAR%", near);
  }

  Path folder() {
    return folder;
  }

  PackOnDisk with(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PackOnDisk replacing(String file, String old, String text) {
    try {
      String before = Files.readString(folder.resolve(file));
      if (!before.contains(old)) {
        throw new IllegalArgumentException(file + " does not contain " + old);
      }
      return with(file, before.replace(old, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Extended read() {
    return PackReader.read(packs, SHIPPED);
  }

  /** Everything it is refused for. */
  List<Problem> problems() {
    return read().packs().refused().stream()
        .map(Packs.Refused::problems)
        .flatMap(List::stream)
        .toList();
  }
}
