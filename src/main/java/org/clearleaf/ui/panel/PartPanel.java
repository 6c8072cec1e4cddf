package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Part;
import org.clearleaf.ui.control.ReadingText;
import org.jspecify.annotations.Nullable;

/** A card on the page: a title that can take the focus, and what is under it. */
abstract class PartPanel extends VBox {

    private final String anchor;
    private final Aspect aspect;
    private final ReadingText title;
    private final List<String> joined = new ArrayList<>();

    PartPanel(Part part, String words) {
        this(part, null, words);
    }

    PartPanel(Part part, @Nullable Node above, String words) {
        this(part.anchor(), part.aspect(), words);
        if (above != null) {
            getChildren().addFirst(above);
        }
    }

    PartPanel(String anchor, Aspect aspect, String words) {
        this.anchor = anchor;
        this.aspect = aspect;
        title = new ReadingText(words, "t-h2");
        title.setAccessibleText(words);
        getStyleClass().add("panel");
        setId("panel-" + anchor);
        getChildren().add(title);
    }

    String anchor() {
        return anchor;
    }

    Aspect aspect() {
        return aspect;
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
    final void join(Part part, Node node) {
        joined.add(part.anchor());
        place(node);
    }

    /** Where a joined part goes. */
    void place(Node node) {
        add(node);
    }

    /** Whether a part is read in this panel. */
    boolean joins(String otherAnchor) {
        return joined.contains(otherAnchor);
    }
}
