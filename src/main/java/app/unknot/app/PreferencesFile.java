package app.unknot.app;

import app.unknot.preferences.Preferences;
import app.unknot.preferences.PreferencesStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Preferences in a JSON file. It is replaced as a whole; a damaged one is moved aside, so that
 * nobody's settings vanish in silence.
 */
final class PreferencesFile implements PreferencesStore {
  private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

  private final Path file;
  private final Disk disk;
  private boolean unreachable;

  /** Where bytes are written; a test puts a disk here that refuses them. */
  @FunctionalInterface
  interface Disk {
    /** Replaces a file, as a whole or not at all. */
    void replace(Path file, byte[] content) throws IOException;
  }

  /** Preferences in a file, which need not be there yet. */
  PreferencesFile(Path file) {
    this(file, PreferencesFile::replace);
  }

  PreferencesFile(Path file, Disk disk) {
    this.file = file.toAbsolutePath();
    this.disk = disk;
  }

  @Override
  public Loaded load() {
    try {
      return PreferencesJson.read(Files.readAllBytes(file))
          .<Loaded>map(Loaded.Sound::new)
          .orElseGet(this::setAside);
    } catch (NoSuchFileException e) {
      return new Loaded.Sound(Preferences.DEFAULT);
    } catch (IOException e) {
      LOG.warn("the preferences cannot be read: {}", e.getClass().getSimpleName());
      unreachable = true;
      return new Loaded.Unreachable();
    }
  }

  /** Keeps nothing from now on: what was deleted does not come back at the end of the run. */
  void end() {
    unreachable = true;
  }

  @Override
  public Saving keep(Preferences preferences) {
    if (unreachable) {
      return Saving.FAILED;
    }
    try {
      disk.replace(file, PreferencesJson.write(preferences));
      return Saving.KEPT;
    } catch (AccessDeniedException e) {
      return Saving.NO_PERMISSION;
    } catch (IOException e) {
      LOG.warn("the preferences are not kept: {}", e.getClass().getSimpleName());
      return Saving.FAILED;
    }
  }

  private Loaded setAside() {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
    }
    LOG.warn("the preferences are damaged");
    try {
      Files.move(file, aside);
      return new Loaded.SetAside(aside.toString());
    } catch (IOException e) {
      unreachable = true;
      return new Loaded.Unreachable();
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Directories.create(file.resolveSibling("."));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
