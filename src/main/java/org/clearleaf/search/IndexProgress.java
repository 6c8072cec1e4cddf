package org.clearleaf.search;

/** Hears how far the building of an index has come. May be called from several threads. */
@FunctionalInterface
public interface IndexProgress {

    /**
     * Called now and then; never if there is nothing to do.
     *
     * @param done editions that are done, at most {@code total}
     * @param total editions to do, the same in every call
     */
    void at(int done, int total);
}
