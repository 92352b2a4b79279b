package app.unknot.ui;

/**
 * Nanoseconds until something was drawn.
 *
 * @param clock what a person waits for
 * @param deed what the program does about the event, with the ranking
 * @param dress styles and layout
 * @param draw the picture
 * @param processor of the two threads that make a picture
 */
record Took(long clock, long deed, long dress, long draw, long processor) {
  /** The same without waiting for the next frame. */
  Took work() {
    return new Took(deed + dress + draw, deed, dress, draw, processor);
  }
}
