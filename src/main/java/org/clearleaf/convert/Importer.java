package org.clearleaf.convert;

/**
 * Reads one format. What has a place in an article is put there; the rest goes word for word into blocks, and what fits nowhere
 * is named as a gap. Nothing is guessed.
 */
public interface Importer {

    /** The word for the format, for example {@code medquad}. */
    String format();

    /** Whether a file of this name, met in a folder or an archive, may be in the format. */
    boolean takes(String name);

    /**
     * Reads a file that may hold any number of articles.
     *
     * @throws Unreadable where nothing more can be read from it
     */
    void read(Original original, Tray tray) throws Unreadable;
}
