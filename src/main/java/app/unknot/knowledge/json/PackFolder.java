package app.unknot.knowledge.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.unknot.knowledge.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the files of one pack without trust: known names only, plain files only, no link followed,
 * none large. Nothing is read from outside the folder.
 */
final class PackFolder {
  static final String PACK = "pack.json";
  static final String POINTS = "points.json";
  static final String WORDS = "words.json";
  static final String TIGHTEN = "tighten.json";

  private static final Set<String> KNOWN = Set.of(PACK, POINTS, WORDS, TIGHTEN);

  /** Ten times the largest shipped file would be a pack nobody reads. */
  private static final int LARGEST = 1_000_000;

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  PackFolder(Path folder) {
    this.folder = folder;
  }

  /** What is wrong with the folder or its files; asked after reading. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The texts of the files by name; those that could not be read are problems. */
  Map<String, String> read() {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isSymbolicLink(folder) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(new Problem(name(folder), "a pack is a folder, and not a link to one"));
      return texts;
    }
    for (Path file : files()) {
      String name = name(file);
      if (!KNOWN.contains(name)) {
        problems.add(new Problem(name, "this file does not belong in a pack"));
      } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        problems.add(new Problem(name, "this is not a plain file; links are not followed"));
      } else {
        read(file, name, texts);
      }
    }
    if (!texts.containsKey(PACK) && problems.isEmpty()) {
      problems.add(new Problem(PACK, "the file is missing"));
    }
    return texts;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        files.add(entry);
        if (files.size() > 2 * KNOWN.size()) {
          problems.add(new Problem(name(folder), "there are too many files in it"));
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(new Problem(name(folder), "the folder cannot be read"));
    }
    files.sort(null);
    return files;
  }

  private void read(Path file, String name, Map<String, String> texts) {
    try (InputStream in =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        problems.add(new Problem(name, "the file is larger than a million bytes"));
        return;
      }
      texts.put(name, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.add(new Problem(name, "the file is not written in UTF-8"));
    } catch (IOException e) {
      problems.add(new Problem(name, "the file cannot be read"));
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
