package org.clearleaf.ui.kiosk.session;

/** How a session stands. */
public sealed interface SessionState {

    /** Nobody has touched the kiosk since it was cleared. */
    record Idle() implements SessionState {}

    /** Somebody is there. */
    record Active() implements SessionState {}

    /**
     * "Are you still there?" is to be shown, and must hide what was read.
     *
     * @param secondsLeft until the session ends, rounded up: never 0
     */
    record Warned(int secondsLeft) implements SessionState {}

    /**
     * Somebody touched the kiosk after a while of nobody, perhaps the next person: "Continue" or "Start new" is to be asked, and
     * must hide what was read.
     *
     * @param secondsLeft until the session ends, rounded up: never 0
     */
    record Asked(int secondsLeft) implements SessionState {}

    /** Everything is to be thrown away, this clock as well. */
    record Ended() implements SessionState {}
}
