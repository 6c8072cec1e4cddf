package org.clearleaf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Silences what libraries say at every start and nobody can act on. */
final class Logs {

    /**
     * JavaFX warns that it is on the class path, which is how this program is built; its CSS warns of the default theme's own
     * colours. Kept here because a logger that nobody holds is forgotten, and its level with it.
     */
    private static final List<Logger> NOISY = List.of(Logger.getLogger("javafx"));

    private Logs() {}

    /** Waits until it has been done, where the first warning is near; where JavaFX is part of Java there is none. */
    static void awaitQuiet() {
        if (ModuleLayer.boot().findModule("javafx.graphics").isEmpty()) {
            quieten();
        }
    }

    static void quieten() {
        NOISY.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
