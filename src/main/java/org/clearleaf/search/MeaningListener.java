package org.clearleaf.search;

import java.io.IOException;

/** Hears of the texts whose meaning can be searched. */
@FunctionalInterface
interface MeaningListener {

    /** A text that is read from the index when it is wanted. */
    @FunctionalInterface
    interface Text {
        String read() throws IOException;
    }

    void hears(String hash, Text text) throws IOException;
}
