package canary.ui.window;

/** Ends the program. */
public final class Exits {
    void exit() {
        System.exit(0);
    }
}
