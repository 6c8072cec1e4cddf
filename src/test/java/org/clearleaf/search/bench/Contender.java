package org.clearleaf.search.bench;

import java.util.List;

/** A search to be measured. */
interface Contender extends AutoCloseable {

    String name();

    /** The ids of the answers that it finds, the best first. */
    List<String> search(String words);

    @Override
    default void close() {}
}
