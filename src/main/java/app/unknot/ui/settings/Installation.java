package app.unknot.ui.settings;

/**
 * What is installed here.
 *
 * @param version of the program
 * @param data what it keeps on this computer
 */
public record Installation(String version, OwnData data) {}
