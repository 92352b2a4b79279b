package app.unknot.journal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The journal could not be opened, or a change could not be written to it. */
public class JournalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What is wrong; each has its own words. */
  public enum Kind {
    /** The file cannot be reached or read, for a reason that is none of the others. */
    UNREADABLE,
    /** A newer version of the program wrote it. */
    NEWER,
    /** What is in it is no journal any more. */
    DAMAGED,
    /** The person may not write there. */
    NO_PERMISSION,
    /** The disk is full. */
    DISK_FULL,
    /** Another window of the program has it open. */
    LOCKED,
    /** Another program has the file open. */
    IN_USE;

    /** The word used in keys of texts. */
    public String key() {
      return "journal-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A failure of a kind.
   *
   * @param message for the log: it names no file content
   */
  public JournalFailure(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
