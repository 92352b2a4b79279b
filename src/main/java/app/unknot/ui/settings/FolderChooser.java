package app.unknot.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Asks a person for a folder. */
@FunctionalInterface
public interface FolderChooser {
  /** The chosen folder; empty where the person thought better of it. */
  Optional<Path> choose(Window owner, String title);

  /** The system's own way of asking. */
  static FolderChooser ofTheSystem() {
    return (owner, title) -> {
      DirectoryChooser chooser = new DirectoryChooser();
      chooser.setTitle(title);
      return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    };
  }
}
