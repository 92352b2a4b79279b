package app.unknot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this person's files belong on this platform. Nothing is created by asking.
 *
 * @param data what the person would miss: the journal
 * @param config what can be set
 * @param state what can be lost without harm: the log
 */
public record Directories(Path data, Path config, Path state) {
  private static final String NAME = "Unknot";

  /**
   * The directories of a platform: the XDG base directories on Linux and its like, the Library on
   * macOS, AppData on Windows (the local one for data: health data does not roam to a server).
   *
   * @param environment the environment variables; one that is empty or not absolute is ignored, as
   *     the XDG specification asks
   * @param os the system's name as Java tells it
   * @param home the person's home directory
   */
  public static Directories of(Map<String, String> environment, String os, Path home) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.contains("win") && !system.contains("darwin")) {
      Path local = at(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
      Path roaming = at(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
      return new Directories(
          local.resolve(NAME), roaming.resolve(NAME), local.resolve(NAME).resolve("Logs"));
    }
    if (system.contains("mac") || system.contains("darwin")) {
      Path library = home.resolve("Library");
      return new Directories(
          library.resolve("Application Support").resolve(NAME),
          library.resolve("Preferences").resolve(NAME),
          library.resolve("Logs").resolve(NAME));
    }
    String name = NAME.toLowerCase(Locale.ROOT);
    return new Directories(
        at(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve(name),
        at(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(name),
        at(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve(name));
  }

  /** All of them in one folder, for a portable copy or a test. */
  public static Directories under(Path folder) {
    return new Directories(
        folder.resolve("data"), folder.resolve("config"), folder.resolve("state"));
  }

  /** The journal. */
  public Path journal() {
    return data.resolve("journal.db");
  }

  /** What was set. */
  public Path preferences() {
    return config.resolve("preferences.json");
  }

  /** The packs, a folder for each. */
  public Path packs() {
    return data.resolve("packs");
  }

  /**
   * Makes a directory, for its owner only where the file system knows owners; one that is there
   * already stays as it is.
   */
  public static Path create(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return directory;
    }
    boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? Files.createDirectories(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
        : Files.createDirectories(directory);
  }

  private static Optional<Path> at(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
