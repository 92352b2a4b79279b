package app.unknot.safety.json;

/** The safety file is not what it has to be. The message says where and what, for a developer. */
public final class UnreadableRules extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableRules(String message, Throwable cause) {
    super(message, cause);
  }
}
