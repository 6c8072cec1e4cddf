package org.clearleaf.ui.kiosk.touch;

import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls what a screen shows with the finger, anywhere on a page or a list. GTK tells of a finger as of a mouse with its button down, and
 * JavaFX's controls then don't scroll but are pressed. Here a finger that goes further than 10 mm drags: whatever it pressed
 * springs back and is not activated, and the page follows, goes on a little when it is let go, and stops at its edge. A finger
 * that stays within 10 mm taps, however much it shakes. A touch stops a page that glides and does nothing else.
 *
 * <p>It lives and dies with what is shown, so it keeps nothing that a person touched. All of it happens on the JavaFX thread.
 */
public final class FingerScroll {

    /** Between a tap and a drag, in mm. */
    static final double SLOP_MM = 10;

    /** A page that is let go faster than this (mm a second) glides on. */
    static final double LEAST_START_MM = 30;

    /** A page that glides slower than this (mm a second) stands still. */
    static final double LEAST_SPEED_MM = 5;

    /** No finger throws a page faster than this, in mm a second. */
    static final double GREATEST_SPEED_MM = 2000;

    private final Node shown;
    private final Millimetres millimetres;
    private final Predicate<Node> keepsItsDrags;
    private final LongSupplier nanos;
    private final EachPulse pulse = new EachPulse(this::glideOn);

    private @Nullable Finger finger;
    private @Nullable Gliding gliding;
    private boolean swallowsClick;

    /**
     * Takes hold of all that is in a node.
     *
     * @param shown fills the screen
     * @param keepsItsDrags nodes in which a drag means something else, such as a keyboard or a slider
     */
    public FingerScroll(Node shown, Millimetres millimetres, Predicate<Node> keepsItsDrags) {
        this(shown, millimetres, keepsItsDrags, System::nanoTime);
    }

    FingerScroll(Node shown, Millimetres millimetres, Predicate<Node> keepsItsDrags, LongSupplier nanos) {
        this.shown = shown;
        this.millimetres = millimetres;
        this.keepsItsDrags = keepsItsDrags;
        this.nanos = nanos;
        shown.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        shown.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        shown.addEventFilter(MouseEvent.DRAG_DETECTED, this::dragDetected);
        shown.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        shown.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Whether a page goes on by itself. */
    public boolean isGliding() {
        return gliding != null;
    }

    private void pressed(MouseEvent event) {
        finger = null;
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node node)) {
            return;
        }
        swallowsClick = isGliding();
        if (swallowsClick) {
            stop();
            event.consume();
        }
        if (swallowsClick || !keepsDrags(node)) {
            Press press = new Press(node, event);
            finger = new Finger(press, Scrollable.around(node), millimetres.px(SLOP_MM), place(event));
        }
    }

    private void dragged(MouseEvent event) {
        if (finger != null) {
            event.consume();
            finger.moveTo(place(event), nanos.getAsLong());
        }
    }

    private void dragDetected(MouseEvent event) {
        if (finger != null) {
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        Finger left = finger;
        if (left == null) {
            return;
        }
        if (Press.isCancellation(event)) {
            finger = left.isDrag() ? left : null;
            return;
        }
        finger = null;
        swallowsClick |= left.isDrag();
        if (swallowsClick) {
            event.consume();
        }
        letGo(left);
    }

    /** JavaFX calls a press still only within a few px; a shaking finger taps too. */
    private void clicked(MouseEvent event) {
        if (swallowsClick) {
            event.consume();
        } else if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            event.consume();
            Event.fireEvent(event.getTarget(), StillClick.of(event));
        }
    }

    private void letGo(Finger left) {
        Scrollable moved = left.moved();
        long now = nanos.getAsLong();
        double speed = left.speed(now);
        double most = millimetres.px(GREATEST_SPEED_MM);
        boolean isThrown = Math.abs(speed) >= millimetres.px(LEAST_START_MM);
        if (moved != null && isThrown && mayMove()) {
            gliding = new Gliding(moved, left.axis(), new Glide(Math.clamp(speed, -most, most), now));
            pulse.start();
        }
    }

    /** What was thrown away while a finger was on it stays where it is. */
    private boolean mayMove() {
        Scene scene = shown.getScene();
        return scene != null && !scene.getPreferences().isReducedMotion();
    }

    private void glideOn() {
        if (gliding != null && !gliding.goesOn(nanos.getAsLong(), millimetres.px(LEAST_SPEED_MM))) {
            stop();
        }
    }

    private void stop() {
        gliding = null;
        pulse.stop();
    }

    private boolean keepsDrags(Node node) {
        Node at = node;
        while (at != null && !keepsItsDrags.test(at)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Point2D place(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
