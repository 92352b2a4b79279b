package app.unknot.ui.settings;

/**
 * What is installed here.
 *
 * @param version of the program
 * @param packs the folder in which packs are looked for
 * @param data what it keeps on this computer
 */
public record Installation(String version, String packs, OwnData data) {}
