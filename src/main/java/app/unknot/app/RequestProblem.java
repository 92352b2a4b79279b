package app.unknot.app;

/** A line that is not a request; the message is a sentence for the person who wrote it. */
final class RequestProblem extends Exception {
  private static final long serialVersionUID = 1L;

  RequestProblem(String sentence) {
    super(sentence);
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
