package app.unknot.knowledge;

/**
 * Something wrong in the knowledge files.
 *
 * @param where the file or the id it concerns
 * @param what what is wrong, in one sentence
 */
public record Problem(String where, String what) {}
