package org.clearleaf.ui;

import javafx.geometry.Rectangle2D;

/**
 * How large the window opens: as it was designed, or as large as a smaller screen. There it also asks to be maximized, as the frame
 * that the desktop puts around it would have no room.
 *
 * @param width of what is in the window, in pixels
 * @param height of what is in the window, in pixels
 */
record OpeningSize(double width, double height, boolean maximized) {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** @param room what the desktop leaves of the screen */
    static OpeningSize in(Rectangle2D room) {
        return new OpeningSize(
                Math.min(WIDTH, room.getWidth()),
                Math.min(HEIGHT, room.getHeight()),
                room.getWidth() < WIDTH || room.getHeight() < HEIGHT);
    }
}
