package org.clearleaf.ui.kiosk.keyboard;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.geometry.Point2D;
import org.clearleaf.ui.kiosk.keyboard.Key.Command;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;
import org.jspecify.annotations.Nullable;

/** What the finger does on the keys: a tap types, a long press offers accents, and delete goes on while it is held. */
final class Presses {

    private final Consumer<KeyButton> typed;
    private final AccentRow accents;
    private final double beside;
    private final LongSupplier nanos;
    private final EachPulse pulse = new EachPulse(this::look);

    private @Nullable HeldKey held;

    /**
     * Follows a finger.
     *
     * @param typed takes the key that counts
     * @param beside so many px beside a key a finger may leave it
     */
    Presses(Consumer<KeyButton> typed, AccentRow accents, double beside, LongSupplier nanos) {
        this.typed = typed;
        this.accents = accents;
        this.beside = beside;
        this.nanos = nanos;
    }

    void down(KeyButton button) {
        cancel();
        if (!accents.offers(button)) {
            accents.close();
        }
        button.held(true);
        held = new HeldKey(button, nanos.getAsLong());
        pulse.start();
    }

    void slide(Point2D place) {
        if (held != null && accents.isOpen()) {
            accents.mark(place);
        }
    }

    /** Leaves the key, or the accent that the finger has slid to. With accents open and none chosen, they stay to be tapped. */
    void up(Point2D place) {
        HeldKey left = held;
        cancel();
        if (left == null || left.hasRepeated()) {
            return;
        }
        if (accents.isOpen() && !accents.offers(left.button())) {
            accents.under(place).ifPresent(this::stroke);
        } else if (left.button().holds(place, beside)) {
            stroke(left.button());
        }
    }

    /** What is under the finger is let go and does nothing. */
    void cancel() {
        if (held != null) {
            held.button().held(false);
        }
        held = null;
        pulse.stop();
    }

    void stroke(KeyButton button) {
        accents.close();
        typed.accept(button);
    }

    private void look() {
        if (held != null) {
            look(held);
        }
    }

    private void look(HeldKey down) {
        if (down.button().getScene() == null) {
            cancel();
        } else if (down.button().key() == Command.DELETE) {
            for (int due = down.due(nanos.getAsLong()); due > 0; due--) {
                stroke(down.button());
            }
        } else if (!accents.isOpen()
                && down.isLong(nanos.getAsLong())
                && down.button().key() instanceof Letter letter
                && !letter.behind().isEmpty()) {
            accents.open(down.button(), letter.behind());
        }
    }
}
