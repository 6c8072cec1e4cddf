package org.clearleaf.takehome;

import java.util.Locale;

/** How strong a warning is. Each has its own shape and weight of fill, so that none needs color. */
public enum Weight {
    /** An octagon on a solid ground. */
    STOP("M8 2h8l6 6v8l-6 6h-8l-6 -6v-8zM9 9l6 6M15 9l-6 6", "#8E1B12"),
    /** A triangle in a thick frame. */
    WARN("M12 3l10 18h-20zM12 10v4M12 17.5v0.01", "#5E3B00"),
    /** A speech bubble in a thin frame. */
    TELL("M4 4h16v12h-9l-5 5v-5h-2z", "#17427F");

    private final String outline;
    private final String color;

    Weight(String outline, String color) {
        this.outline = outline;
        this.color = color;
    }

    /** Its shape as SVG path data, on a grid of 24. */
    public String outline() {
        return outline;
    }

    /** What its outline is drawn in on paper, as HTML writes it. */
    public String color() {
        return color;
    }

    /** The same on its own ground: white where that is solid. */
    public String colorOnGround() {
        return this == STOP ? "#FFFFFF" : color;
    }

    /** Name of its style. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
