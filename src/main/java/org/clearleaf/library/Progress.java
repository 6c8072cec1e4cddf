package org.clearleaf.library;

/** Hears how far a long work has come. May be called from several threads. */
@FunctionalInterface
public interface Progress {

    /**
     * Called now and then.
     *
     * @param done files that are done, at most {@code total}
     * @param total files to do, the same in every call
     */
    void at(int done, int total);
}
