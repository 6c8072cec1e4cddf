package org.clearleaf.ui.panel;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Block;
import org.clearleaf.ui.control.ReadingText;

/** A small table with a caption and a header row; columns share the width. */
final class TableNode extends VBox {

    TableNode(Block.Table table, PageContext context) {
        getStyleClass().add("table-block");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("grid");
        int columns = table.header().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(share);
            grid.add(new ReadingText(table.header().get(column), "t-label strong"), column, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                grid.add(context.text(table.rows().get(row).get(column), "t-label"), column, row + 1);
            }
        }
        getChildren().addAll(new ReadingText(table.caption(), "t-h3"), grid);
    }
}
