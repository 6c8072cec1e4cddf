package org.clearleaf.ui.kiosk.session;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import org.clearleaf.settings.clinic.IdleTime;
import org.jspecify.annotations.Nullable;

/**
 * When one visitor's session is over. Made anew after each: it starts idle and ends for good. Tell it what happens, ask for the
 * {@link #state()} some times a second. It counts with a clock that nobody can set, so the day's time may jump as it likes. Used on
 * one thread.
 */
public final class SessionClock {

    /** Without a touch, so that the next touch may be another person's. */
    public static final Duration NOBODY = Duration.ofSeconds(20);

    /** On the home screen there is nothing to lose, so it is cleared without a question. */
    public static final Duration AT_HOME = Duration.ofSeconds(60);

    /** A voice that reads to nobody is asked about after this long without a touch. */
    public static final Duration LONGEST_SPEECH = Duration.ofMinutes(15);

    /** No panel earns more than this. */
    public static final Duration LONGEST_READING = Duration.ofMinutes(10);

    private final IdleTime limits;
    private final LongSupplier nanos;
    private final Set<String> read = new HashSet<>();
    private boolean begun;
    private boolean ended;
    private boolean accessible;
    private boolean speaking;
    private boolean atHome;
    private long touched;
    private long quietSince;
    private long readUntil;
    private @Nullable Long askedAt;

    /**
     * Waits for the first touch.
     *
     * @param nanos a clock that only goes forward, as {@link System#nanoTime()} does
     */
    public SessionClock(IdleTime limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
    }

    /** Anybody's touch or key. It begins the session, or shows that somebody is there, or is too late. */
    public void touched() {
        boolean nobodyWasThere = begun && isDeserted();
        if (state() instanceof SessionState.Active && nobodyWasThere) {
            askedAt = nanos.getAsLong();
        } else if (askedAt == null) {
            stay();
        }
    }

    /** "I'm still here" or "Continue" was pressed. */
    public void continued() {
        if (isOpen()) {
            askedAt = null;
            stay();
        }
    }

    /** "I'm finished" or "Start new" was pressed. */
    public void finished() {
        ended = true;
    }

    /**
     * A part of an article has come into view. It earns the time that reading it takes, once in a session; the time counts while
     * the part stays in view.
     *
     * @param panel tells it from all other parts of all articles
     * @param time that a slow reader needs
     */
    public void reading(String panel, Duration time) {
        boolean isNew = isOpen() && read.add(panel);
        Duration earned = time.compareTo(LONGEST_READING) < 0 ? time : LONGEST_READING;
        readUntil = nanos.getAsLong() + (isNew ? earned.toNanos() : 0);
    }

    /** The home screen is in view, with nothing typed into it, or is not; may be said as often as one likes. */
    public void atHome(boolean now) {
        if (atHome != now && isOpen()) {
            atHome = now;
            readUntil = nanos.getAsLong();
        }
    }

    /** An article is being read aloud, or no longer; the voice of the warning doesn't count. */
    public void speaking(boolean now) {
        boolean isActive = state() instanceof SessionState.Active;
        if (speaking && !now) {
            quietSince = isActive ? Math.min(nanos.getAsLong(), spokenUntil()) : warnedAt() - idle();
        }
        speaking = now && isActive;
    }

    /** The visitor has it read aloud, uses large text or a keypad, and gets more time for everything; or no longer. */
    public void accessible(boolean now) {
        accessible = now;
    }

    public SessionState state() {
        if (!begun) {
            return ended ? new SessionState.Ended() : new SessionState.Idle();
        }
        long now = nanos.getAsLong();
        Long asked = askedAt;
        long warned = asked == null ? warnedAt() : asked;
        long left = warned + countdown() - now;
        ended |= left <= 0;
        if (ended) {
            return new SessionState.Ended();
        }
        if (asked != null) {
            return new SessionState.Asked(seconds(left));
        }
        return now < warned ? new SessionState.Active() : new SessionState.Warned(seconds(left));
    }

    private void stay() {
        if (ended) {
            return;
        }
        begun = true;
        touched = nanos.getAsLong();
        quietSince = touched;
    }

    private boolean isOpen() {
        return !(state() instanceof SessionState.Ended);
    }

    /** When the question comes up. At home that is when everything is cleared. */
    private long warnedAt() {
        if (speaking) {
            return Math.max(quietSince + idle(), spokenUntil());
        }
        return atHome ? quietSince + stretched(AT_HOME) : Math.max(quietSince + idle(), readUntil);
    }

    private long spokenUntil() {
        return touched + stretched(LONGEST_SPEECH);
    }

    /** Nobody has touched it for a while, and neither the voice nor the words in view say why. */
    private boolean isDeserted() {
        long now = nanos.getAsLong();
        return !speaking && !atHome && now >= readUntil && now - quietSince >= stretched(NOBODY);
    }

    private long idle() {
        return stretched(Duration.ofSeconds(limits.seconds()));
    }

    private long countdown() {
        return atHome ? 0 : stretched(Duration.ofSeconds(limits.countdownSeconds()));
    }

    private long stretched(Duration time) {
        return time.toNanos() * (accessible ? limits.accessibleFactor() : 1);
    }

    private static int seconds(long nanos) {
        return Math.toIntExact(Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos()));
    }
}
