package org.clearleaf.ui.figure;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A small bar filled by a share of people; beside it stands the number, so it has no words of its own. */
public final class ShareBar extends StackPane {

    private static final double WIDTH = 148;
    private static final double HEIGHT = 10;

    private final Region fill = new Region();
    private final double share;

    /**
     * Makes a bar.
     *
     * @param share from 0 to 1
     */
    public ShareBar(double share) {
        this.share = share;
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-fill");
        fill.setManaged(false);
        getChildren().add(fill);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.max(HEIGHT, getWidth() * share), getHeight());
    }
}
