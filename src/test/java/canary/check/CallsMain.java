package canary.check;

import canary.Main;

/** Depends on the command line. */
public final class CallsMain {
    Main reaches(Main over) {
        return over;
    }
}
