package canary.ui.kiosk.session;

/** What a visitor does. */
public final class Visit {}
