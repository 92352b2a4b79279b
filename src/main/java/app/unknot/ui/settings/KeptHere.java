package app.unknot.ui.settings;

import java.nio.file.Path;

/** What a person can do with everything that is kept on this computer. */
public interface KeptHere {
  /** The folder with the sessions and health answers. */
  String folder();

  /** The folder with the settings. */
  String settings();

  /** Copies sessions and health answers into a folder; no file there is replaced. */
  Outcome copyTo(Path folder);

  /** Writes the sessions as a table into a folder; no file there is replaced. */
  Outcome exportTo(Path folder);

  /**
   * Deletes sessions, health answers, settings and the log. After that nothing works any more but
   * closing.
   */
  void deleteEverything();

  /** How it went. */
  sealed interface Outcome {
    /**
     * It is done.
     *
     * @param place the file that was written
     */
    record Done(String place) implements Outcome {}

    /** This account may not write there. */
    record NoPermission() implements Outcome {}

    /** It could not be written for another reason. */
    record Failed() implements Outcome {}
  }
}
