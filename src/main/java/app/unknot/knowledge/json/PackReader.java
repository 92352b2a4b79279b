package app.unknot.knowledge.json;

import app.unknot.knowledge.Pack;
import app.unknot.knowledge.PackBounds;
import app.unknot.knowledge.Packs;
import app.unknot.knowledge.Packs.Refused;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.PackJoiner.Joined;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the packs of a folder and joins each to the knowledge, in the order of their names. A pack
 * with any problem is left out as a whole; the shipped knowledge always remains.
 */
public final class PackReader {
  /** Without a hyphen, so that no pack's prefix can begin with another's. */
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{2,23}");

  private static final int MOST_PACKS = 20;
  private static final int LONGEST_PROBLEM = 300;

  private final Knowledge shipped;
  private Knowledge knowledge;
  private final List<Pack> loaded = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  /** The knowledge with the packs that could be joined. */
  public record Extended(Knowledge knowledge, Packs packs) {}

  private PackReader(Knowledge shipped) {
    this.shipped = shipped;
    this.knowledge = shipped;
  }

  /**
   * Reads all packs; without the folder there are none.
   *
   * @param folder has one folder for each pack
   */
  public static Extended read(Path folder, Knowledge shipped) {
    PackReader reader = new PackReader(shipped);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      reader.read(folder);
    }
    return new Extended(reader.knowledge, new Packs(reader.loaded, reader.refused));
  }

  private void read(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      refuse(folder, new Problem(name(folder), "this is not a folder; links are not followed"));
      return;
    }
    List<Path> packs = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!name(entry).startsWith(".")) {
          packs.add(entry);
        }
        if (packs.size() > MOST_PACKS) {
          refuse(folder, new Problem(name(folder), "there are more than " + MOST_PACKS + " packs"));
          return;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      refuse(folder, new Problem(name(folder), "the folder cannot be read"));
      return;
    }
    packs.sort(null);
    List<Refused> overruled = new ArrayList<>();
    do {
      knowledge = shipped;
      loaded.clear();
      refused.clear();
      packs.forEach(this::pack);
    } while (overrule(packs, overruled));
    refused.addAll(overruled);
  }

  /** Takes out a pack with a point that goes beyond what a later one has tightened. */
  private boolean overrule(List<Path> packs, List<Refused> overruled) {
    for (TriggerPoint point : knowledge.base().points()) {
      Optional<String> pack = point.origin().pack();
      List<Problem> beyond =
          pack.isEmpty() ? List.of() : PackBounds.problems(point, knowledge.base());
      if (!beyond.isEmpty()) {
        overruled.add(new Refused(pack.orElseThrow(), beyond));
        return packs.removeIf(p -> name(p).equals(pack.orElseThrow()));
      }
    }
    return false;
  }

  private void pack(Path path) {
    String id = name(path);
    List<Problem> problems = new ArrayList<>();
    if (!ID.matcher(id).matches()) {
      refuse(path, new Problem(id, "a pack is named with 3 to 24 small letters and digits"));
      return;
    }
    if (ids().anyMatch(known -> known.startsWith(id + "-"))) {
      refuse(path, new Problem(id, "shipped ids begin with this name"));
      return;
    }
    PackFolder folder = new PackFolder(path);
    Map<String, String> texts = folder.read();
    problems.addAll(folder.problems());
    if (problems.isEmpty()) {
      Optional<Joined> joined = join(id, texts, problems);
      if (joined.isPresent() && problems.isEmpty()) {
        knowledge = joined.get().knowledge();
        loaded.add(joined.get().pack());
        return;
      }
    }
    refuse(path, problems.toArray(Problem[]::new));
  }

  /** Whatever a hostile file brings about ends here, and the start goes on without it. */
  private Optional<Joined> join(String id, Map<String, String> texts, List<Problem> problems) {
    try {
      return new PackJoiner(new PackTexts(texts, problems), knowledge, loaded, problems).join(id);
    } catch (RuntimeException e) {
      problems.add(new Problem(id, said(e)));
      return Optional.empty();
    }
  }

  private Stream<String> ids() {
    var base = knowledge.base();
    return Stream.of(
            base.muscles().stream().map(m -> m.id()),
            base.points().stream().filter(p -> p.origin().pack().isEmpty()).map(p -> p.id()),
            base.sources().stream().map(s -> s.id()))
        .flatMap(s -> s);
  }

  private void refuse(Path path, Problem... problems) {
    refused.add(new Refused(name(path), Stream.of(problems).distinct().toList()));
  }

  /** The first line of what an exception says, of bearable length. */
  static String said(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.lines().findFirst().orElse("");
    return line.length() <= LONGEST_PROBLEM ? line : line.substring(0, LONGEST_PROBLEM);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
