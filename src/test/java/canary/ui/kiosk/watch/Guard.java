package canary.ui.kiosk.watch;

/** What looks after the program. */
public final class Guard {}
