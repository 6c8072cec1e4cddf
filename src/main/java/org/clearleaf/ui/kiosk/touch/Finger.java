package org.clearleaf.ui.kiosk.touch;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** A finger on the glass: a tap until it has left the slop around where it came down, a drag from then on. */
final class Finger {

    private final Press press;
    private final List<Scrollable> around;
    private final double slop;
    private final Point2D start;
    private final FingerTrack track = new FingerTrack();

    private Point2D last;
    private boolean isDrag;
    private Orientation axis = Orientation.VERTICAL;
    private @Nullable Scrollable moved;

    /**
     * @param around what could move under it, the innermost first
     * @param slop in px
     */
    Finger(Press press, List<Scrollable> around, double slop, Point2D start) {
        this.press = press;
        this.around = around;
        this.slop = slop;
        this.start = start;
        this.last = start;
    }

    /** The content follows the finger from where it left the slop, so that it doesn't jump. */
    void moveTo(Point2D place, long nanos) {
        track.at(place, nanos);
        if (!isDrag && place.distance(start) > slop) {
            beginDrag(place);
        } else if (moved != null) {
            moved.follow(axis, along(last.subtract(place)));
        }
        last = place;
    }

    boolean isDrag() {
        return isDrag;
    }

    /** What it has moved; null if it was a tap or nothing there can move. */
    @Nullable
    Scrollable moved() {
        return moved;
    }

    Orientation axis() {
        return axis;
    }

    /** How fast its content goes on, in px a second; positive towards the end. */
    double speed(long now) {
        return -along(track.speed(now));
    }

    private void beginDrag(Point2D place) {
        Point2D way = start.subtract(place);
        isDrag = true;
        axis = Math.abs(way.getY()) >= Math.abs(way.getX()) ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        moved = best(along(way));
        press.cancel();
    }

    /** The innermost that has content left on that side; at its end, the innermost that moves along the axis at all. */
    private @Nullable Scrollable best(double px) {
        return around.stream()
                .filter(pane -> pane.canMove(axis, px))
                .findFirst()
                .or(() -> around.stream().filter(pane -> pane.overflows(axis)).findFirst())
                .orElse(null);
    }

    private double along(Point2D way) {
        return axis == Orientation.VERTICAL ? way.getY() : way.getX();
    }
}
