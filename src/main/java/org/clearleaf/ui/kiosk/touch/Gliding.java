package org.clearleaf.ui.kiosk.touch;

import javafx.geometry.Orientation;

/** A page on its way after it was let go. */
final class Gliding {

    private final Scrollable page;
    private final Orientation axis;
    private final Glide glide;
    private double travelled;

    Gliding(Scrollable page, Orientation axis, Glide glide) {
        this.page = page;
        this.axis = axis;
        this.glide = glide;
    }

    /**
     * Moves the page to where it is by now.
     *
     * @param leastSpeed in px a second, below which it stands still
     * @return false once it has come to rest, is at its edge or has left its window
     */
    boolean goesOn(long now, double leastSpeed) {
        double reached = glide.travelled(now);
        boolean hasRoom = page.follow(axis, reached - travelled);
        travelled = reached;
        return hasRoom && page.node().getScene() != null && Math.abs(glide.speedAt(now)) >= leastSpeed;
    }
}
