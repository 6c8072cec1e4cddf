package org.clearleaf.ui.kiosk.touch;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Point2D;

/** Where a finger was in the last moments, to tell how fast it left. */
final class FingerTrack {

    /** A finger that rests this long before it leaves has no speed. */
    private static final long MOMENT_NANOS = 100_000_000;

    private static final double NANOS = 1e9;

    private final Deque<Spot> spots = new ArrayDeque<>();

    private record Spot(Point2D place, long nanos) {}

    void at(Point2D place, long nanos) {
        forget(nanos);
        spots.add(new Spot(place, nanos));
    }

    /** In px a second, down and to the right; 0 for one that stood still. */
    Point2D speed(long now) {
        forget(now);
        if (spots.size() < 2) {
            return Point2D.ZERO;
        }
        Spot first = spots.getFirst();
        Spot last = spots.getLast();
        double seconds = (last.nanos - first.nanos) / NANOS;
        return seconds > 0 ? last.place.subtract(first.place).multiply(1 / seconds) : Point2D.ZERO;
    }

    private void forget(long now) {
        while (!spots.isEmpty() && now - spots.getFirst().nanos > MOMENT_NANOS) {
            spots.removeFirst();
        }
    }
}
