package org.clearleaf.ui.figure;

import java.util.Locale;
import javafx.scene.shape.SVGPath;

/** The outline of one person, 15 by 26 px. */
final class PersonOutline {

    static final double WIDTH = 15;
    static final double HEIGHT = 26;

    private PersonOutline() {}

    /** A person with the top left corner at that place, as SVG path data: a head, then shoulders down to the ground. */
    static String at(double x, double y) {
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fa3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z" + "M%.1f %.1fv-9.8a5.9 5.9 0 0 1 11.8 0v9.8Z",
                x + 3.9,
                y + 4.6,
                x + 1.6,
                y + 25);
    }

    static SVGPath shape(String outline, boolean has) {
        SVGPath shape = new SVGPath();
        shape.setContent(outline);
        shape.getStyleClass().add(has ? "person" : "person-off");
        shape.setManaged(false);
        return shape;
    }
}
