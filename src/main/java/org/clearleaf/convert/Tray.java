package org.clearleaf.convert;

/** Where an importer puts what it made of a file. */
public interface Tray {

    void put(Draft draft);

    /**
     * Notes what has no place in an article.
     *
     * @param place where in the file, for a person
     * @param text the words or the number in question; may be empty
     */
    void leaveOut(GapReason reason, String place, String text);
}
