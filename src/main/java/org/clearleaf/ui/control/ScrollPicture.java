package org.clearleaf.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * The picture that JavaFX keeps of what a scroll pane shows, so that it can be moved instead of drawn anew. It has the size of
 * the pane in memory, so here it is kept from the first move on and not before.
 */
public final class ScrollPicture {

    private static final String VIEW = ".viewport";

    private final ScrollPane scroll;
    private boolean moved;

    private ScrollPicture(ScrollPane scroll) {
        this.scroll = scroll;
        this.moved = scroll.getVvalue() > scroll.getVmin();
    }

    /** Keeps none of this pane until somebody scrolls it. */
    public static void keepOnceMoved(ScrollPane scroll) {
        ScrollPicture picture = new ScrollPicture(scroll);
        scroll.skinProperty().subscribe(_ -> picture.keep());
        scroll.vvalueProperty().subscribe((_, _) -> picture.move());
    }

    private void move() {
        if (!moved) {
            moved = true;
            keep();
        }
    }

    /** Before there is a skin there is no view. */
    private void keep() {
        Node view = scroll.lookup(VIEW);
        if (view != null) {
            view.setCache(moved);
        }
    }
}
