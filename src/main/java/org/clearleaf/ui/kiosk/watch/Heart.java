package org.clearleaf.ui.kiosk.watch;

/** What must be alive: the thread that answers people, and the pictures that it makes. */
public interface Heart {

    /**
     * Asks for a sign of life of both. Called on any thread, and comes back at once.
     *
     * @param answered run when the JavaFX thread has had time for us
     * @param drawn run when a new picture is being made after that
     */
    void beat(Runnable answered, Runnable drawn);
}
