package org.clearleaf.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from warning that an incubating module, which is of no use for small indexes, is not there. */
final class QuietLucene {

    /** Held, since the logging system forgets the level of a logger that nobody holds. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private QuietLucene() {}

    /** To be called before Lucene is first used. */
    static void hush() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
