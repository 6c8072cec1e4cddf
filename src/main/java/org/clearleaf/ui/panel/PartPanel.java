package org.clearleaf.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Part;
import org.clearleaf.ui.control.KnownHeights;
import org.clearleaf.ui.control.ReadingText;
import org.jspecify.annotations.Nullable;

/** A card on the page: a title that can take the focus, and what is under it. */
abstract class PartPanel extends VBox {

    private final ReadingText title;
    private final KnownHeights heights = new KnownHeights();

    PartPanel(Part part, String words) {
        this(part, null, words);
    }

    PartPanel(Part part, @Nullable Node above, String words) {
        this(part.anchor(), words);
        if (above != null) {
            getChildren().addFirst(above);
        }
    }

    PartPanel(String anchor, String words) {
        title = new ReadingText(words, "t-h2");
        title.setAccessibleText(words);
        getStyleClass().add("panel");
        setId("panel-" + anchor);
        getChildren().add(title);
    }

    /** For a jump that came from the keyboard. */
    final void focusTitle() {
        (title.isVisible() ? title : this).requestFocus();
    }

    /** Where what is below names itself well enough. */
    final void hideTitle() {
        title.setVisible(false);
        title.setManaged(false);
        setAccessibleText(title.plain());
    }

    final void add(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /** Puts a part that is read with this one below it. */
    final void join(Node node) {
        place(node);
    }

    /** Where a joined part goes. */
    void place(Node node) {
        add(node);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    /** A panel is never lower than its words need; asking the boxes in it twice would double the work of each layout. */
    @Override
    protected final double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    public final void requestLayout() {
        KnownHeights.forget(heights);
        super.requestLayout();
    }
}
