package app.unknot.ui.settings;

/**
 * What is installed here.
 *
 * @param version of the program
 * @param packs the folder in which packs are looked for
 * @param data what it keeps on this computer
 * @param folders how a person is asked for a folder
 */
public record Installation(String version, String packs, KeptHere data, FolderChooser folders) {}
