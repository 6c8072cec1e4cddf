package org.clearleaf.ui.shelf;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clearleaf.library.Selection;
import org.clearleaf.ui.control.Columns;

/** What stands under the question of a home screen: the topics, and some questions to start with. */
public final class HomeShelf {

    private static final List<Double> SHARES = List.of(0.67, 0.33);
    private static final double GAP = 48;
    private static final double STACK_GAP = 36;

    private final Selection articles;
    private final ShelfContext context;
    private final ObservableBooleanValue compact;

    /** @param compact whether columns stack */
    public HomeShelf(Selection articles, ShelfContext context, ObservableBooleanValue compact) {
        this.articles = articles;
        this.context = context;
        this.compact = compact;
    }

    /** The topics alone. */
    public Node topics() {
        return new Topics(articles, context, compact);
    }

    /** Topics and questions beside each other. */
    public Region both() {
        Columns columns = new Columns(
                compact,
                SHARES,
                GAP,
                STACK_GAP,
                VPos.TOP,
                new Topics(articles, context, compact),
                new CommonQuestions(articles, context));
        columns.getStyleClass().add("shelf");
        StackPane left = new StackPane(columns);
        left.setAlignment(Pos.TOP_LEFT);
        return left;
    }
}
