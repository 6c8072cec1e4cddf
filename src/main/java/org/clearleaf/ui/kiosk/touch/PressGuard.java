package org.clearleaf.ui.kiosk.touch;

import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what one calm finger does and nothing else. A press within 150 ms of the one before is a bounce or a hand that
 * mashes. A press that lasts 10 s is a stuck screen or a leaning elbow: it is taken back. Other buttons than the first, menus
 * of the context, dragging out and in, and gestures of several fingers are swallowed.
 *
 * <p>It stands at the window, before every scene that the window ever shows. All of it happens on the JavaFX thread.
 */
public final class PressGuard {

    /** Between two presses, in nanoseconds. */
    static final long BOUNCE_NANOS = 150_000_000;

    /** Nobody presses longer than this on purpose, in nanoseconds. */
    static final long LONGEST_NANOS = 10_000_000_000L;

    private final LongSupplier nanos;
    private final EachPulse pulse = new EachPulse(this::look);

    private long pressedAt;
    private @Nullable Press press;
    private boolean swallows;

    public PressGuard(Window window) {
        this(window, System::nanoTime);
    }

    /** @param nanos a clock that only goes forward */
    public PressGuard(Window window, LongSupplier nanos) {
        this.nanos = nanos;
        pressedAt = nanos.getAsLong() - BOUNCE_NANOS;
        window.addEventFilter(MouseEvent.ANY, this::guard);
        window.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        window.addEventFilter(DragEvent.ANY, Event::consume);
        window.addEventFilter(TouchEvent.ANY, Event::consume);
        window.addEventFilter(GestureEvent.ANY, PressGuard::swallowGesture);
    }

    private void guard(MouseEvent event) {
        if (Press.isCancellation(event)) {
            return;
        }
        if (isOtherButton(event.getButton()) || event.getEventType() == MouseEvent.DRAG_DETECTED) {
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            pressed(event);
        } else if (isOfPress(event)) {
            followed(event);
        }
    }

    private void pressed(MouseEvent event) {
        long now = nanos.getAsLong();
        boolean isBounce = now - pressedAt < BOUNCE_NANOS;
        swallows = isBounce && press == null;
        if (isBounce) {
            event.consume();
        } else if (event.getTarget() instanceof Node node) {
            cancel();
            pressedAt = now;
            press = new Press(node, event);
            pulse.start();
        }
    }

    private void followed(MouseEvent event) {
        if (swallows) {
            event.consume();
        }
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            end();
        }
    }

    private void look() {
        if (press != null && nanos.getAsLong() - pressedAt >= LONGEST_NANOS) {
            swallows = true;
            cancel();
        }
    }

    private void cancel() {
        Press held = press;
        end();
        if (held != null) {
            held.cancel();
        }
    }

    private void end() {
        press = null;
        pulse.stop();
    }

    private static boolean isOfPress(MouseEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_DRAGGED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED;
    }

    private static boolean isOtherButton(MouseButton button) {
        return button != MouseButton.PRIMARY && button != MouseButton.NONE;
    }

    /** A mouse wheel, which staff may have with them, still scrolls. */
    private static void swallowGesture(GestureEvent event) {
        boolean isWheel = event instanceof ScrollEvent scroll && !scroll.isDirect() && scroll.getTouchCount() == 0;
        if (!isWheel) {
            event.consume();
        }
    }
}
