package org.clearleaf.ui.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** A picture of fixed width and words beside it; the words go below it in a compact window. */
public final class SideBySide extends WidthLedPane {

    private static final double GAP = 44;
    private static final double STACK_GAP = 16;

    private final Node picture;
    private final Node words;

    public SideBySide(ObservableBooleanValue compact, Node picture, Node words) {
        super(compact, picture, words);
        this.picture = picture;
        this.words = words;
    }

    @Override
    protected double arrange(double width, boolean place) {
        double top = getInsets().getTop();
        double pictureWidth = Math.max(picture.minWidth(-1), picture.prefWidth(-1));
        double pictureHeight = put(picture, 0, top, pictureWidth, place);
        if (stackedProperty().get()) {
            double below = top + pictureHeight + STACK_GAP;
            return below + put(words, 0, below, width, place);
        }
        double left = pictureWidth + GAP;
        return top + Math.max(pictureHeight, put(words, left, top, width - left, place));
    }
}
