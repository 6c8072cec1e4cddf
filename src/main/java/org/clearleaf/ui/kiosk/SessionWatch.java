package org.clearleaf.ui.kiosk;

import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import org.clearleaf.ui.kiosk.session.SessionClock;
import org.clearleaf.ui.kiosk.session.SessionState;
import org.clearleaf.ui.window.ReaderModel;
import org.jspecify.annotations.Nullable;

/** Shows how the session stands: draws the curtain to ask, lifts it for an answer, and ends what nobody uses any more. */
final class SessionWatch {

    /** In per cent: who reads so large, or with keys, gets more time. */
    private static final int LARGE_TEXT = 150;

    private final SessionClock clock;
    private final EmptyHours empty;
    private final KioskFrame frame;
    private final ReaderModel model;
    private final @Nullable Tally tally;
    private final Runnable end;
    private @Nullable Reading reading;
    private @Nullable QuestionCard card;
    private boolean isAsking;
    private boolean usesKeys;

    /**
     * Begins to watch.
     *
     * @param tally nothing where the clinic doesn't count
     * @param end begins the next session
     */
    SessionWatch(
            SessionClock clock,
            EmptyHours empty,
            KioskFrame frame,
            ReaderModel model,
            @Nullable Tally tally,
            Runnable end) {
        this.clock = clock;
        this.empty = empty;
        this.frame = frame;
        this.model = model;
        this.tally = tally;
        this.end = end;
    }

    /** Looks at the clock; to be called some times a second. */
    void look() {
        tell();
        switch (clock.state()) {
            case SessionState.Idle() ->
                empty.show(frame.curtain(), model.messages().get());
            case SessionState.Active() -> lift();
            case SessionState.Warned(int seconds) -> show(false, seconds);
            case SessionState.Asked(int seconds) -> show(true, seconds);
            case SessionState.Ended() -> end.run();
        }
    }

    private void tell() {
        clock.atHome(frame.isAtHome());
        clock.accessible(usesKeys || model.textSize() >= LARGE_TEXT);
        Reading now = frame.reading().orElse(null);
        if (now != null && (reading == null || !now.panel().equals(reading.panel()))) {
            clock.reading(now.panel(), now.time());
            if (tally != null) {
                tally.read(now);
            }
        }
        reading = now;
    }

    /** A touch or a key, before it reaches what it is meant for. What it brings up or takes away swallows it; a card answers for itself. */
    void touched(Event event) {
        usesKeys |= event instanceof KeyEvent;
        if (card == null) {
            boolean wasHidden = frame.curtain().isVisible();
            clock.touched();
            look();
            if (wasHidden || frame.curtain().isVisible()) {
                event.consume();
            }
        }
    }

    /** Whether nobody has touched the screen since it was cleared. */
    boolean isFresh() {
        return clock.state() instanceof SessionState.Idle;
    }

    /** Ends the session at once. */
    void finish() {
        clock.finished();
        look();
    }

    private void show(boolean asks, int seconds) {
        QuestionCard shown = card;
        if (shown == null || isAsking != asks) {
            isAsking = asks;
            shown = new QuestionCard(asks ? "ask" : "idle", model.messages().get(), this::goOn, this::finish);
            card = asks ? shown : shown.stayingAtAnyTouch();
            frame.curtain().draw(shown);
            shown.takeFocus();
        }
        shown.show(seconds);
    }

    private void goOn() {
        clock.continued();
        look();
    }

    private void lift() {
        card = null;
        frame.curtain().lift();
    }
}
