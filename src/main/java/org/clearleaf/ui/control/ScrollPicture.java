package org.clearleaf.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * The picture that JavaFX keeps of what a scroll pane shows, so that it can be moved instead of drawn anew. It has the size of
 * the pane in memory, so here it is kept from the first move on and not before.
 */
public final class ScrollPicture {

    private static final String VIEW = ".viewport";

    private ScrollPicture() {}

    /** Keeps none of this pane until somebody scrolls it. */
    public static void keepOnceMoved(ScrollPane scroll) {
        scroll.skinProperty().subscribe(_ -> keep(scroll, scroll.getVvalue() > scroll.getVmin()));
        scroll.vvalueProperty().subscribe((_, _) -> keep(scroll, true));
    }

    /** Before there is a skin there is no view. */
    private static void keep(ScrollPane scroll, boolean kept) {
        Node view = scroll.lookup(VIEW);
        if (view != null) {
            view.setCache(kept);
        }
    }
}
