package app.unknot.text;

import java.util.Locale;

/**
 * A sentence to be said aloud.
 *
 * @param language what it is written in, and so has to be read in
 */
public record Aloud(String text, Locale language) {}
