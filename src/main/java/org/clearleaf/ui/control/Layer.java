package org.clearleaf.ui.control;

/** What can be drawn where words are, from the back to the front. Lengths in px. */
enum Layer {
    OTHER_MATCH("mark", 1, 1, 3, false),
    FOCUS_RING("word-ring", 0, 5, 8, false),
    FOCUS_GAP("word-gap", 0, 2, 5, false),
    CURRENT_MATCH("mark-current", 2, 1, 3, true),
    SELECTION("selection", 0, 0, 0, true);

    private final String styleClass;
    private final double edge;
    private final double overhang;
    private final double radius;
    private final boolean inked;

    Layer(String styleClass, double edge, double overhang, double radius, boolean inked) {
        this.styleClass = styleClass;
        this.edge = edge;
        this.overhang = overhang;
        this.radius = radius;
        this.inked = inked;
    }

    String styleClass() {
        return styleClass;
    }

    /** Height of its lower edge; 0 for none. */
    double edge() {
        return edge;
    }

    /** How far it reaches beyond the words. */
    double overhang() {
        return overhang;
    }

    double radius() {
        return radius;
    }

    /** Whether words on it have a colour of their own: they are then drawn once more, on top of it. */
    boolean isInked() {
        return inked;
    }
}
