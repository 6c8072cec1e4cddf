package org.clearleaf.convert;

/** Watches an import. */
public interface ImportListener {

    /**
     * Tells how far it has come.
     *
     * @param done bytes of the sources, as they lie on the disk, that have been read
     * @param total all of them
     * @param articles written so far
     */
    void progress(long done, long total, int articles);
}
