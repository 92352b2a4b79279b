package app.unknot.search;

/**
 * A hit with the words that led to it.
 *
 * @param words the spelling of the vocabulary that came nearest to what was typed
 */
public record Found(Hit hit, String words) {}
