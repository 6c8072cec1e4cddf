package org.clearleaf.article;

import java.util.List;
import java.util.Optional;

/** Articles that stand somewhere, more than one wants to hold at once, to be read one by one. */
public interface Articles {

    /** The same for two collections that hold the same editions, saying the same. */
    String fingerprint();

    /** Names every edition. */
    List<Stamp> stamps();

    /** Reads an edition as it is now; nothing if it is gone. May be called from several threads. */
    Optional<Article> read(Stamp stamp);
}
