package org.clearleaf.ui.control;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.Node;

/** Things two abreast, read row by row; one below the other in a compact window. */
public final class TwoColumns extends WidthLedPane {

    private static final double ROW_GAP = 14;
    private static final double COLUMN_GAP = 24;

    public TwoColumns(ObservableBooleanValue compact) {
        super(compact);
    }

    @Override
    protected double arrange(double width, boolean place) {
        Insets edges = getInsets();
        List<Node> things = getManagedChildren();
        int columns = stackedProperty().get() ? 1 : 2;
        double inner = width - edges.getLeft() - edges.getRight();
        double each = (inner - COLUMN_GAP * (columns - 1)) / columns;
        double y = edges.getTop();
        for (int first = 0; first < things.size(); first += columns) {
            List<Node> row = things.subList(first, Math.min(first + columns, things.size()));
            double tall =
                    row.stream().mapToDouble(n -> n.prefHeight(each)).max().orElse(0);
            if (place) {
                placeRow(row, edges.getLeft(), y, each, tall);
            }
            y += tall + ROW_GAP;
        }
        return (things.isEmpty() ? y : y - ROW_GAP) + edges.getBottom();
    }

    private static void placeRow(List<Node> row, double left, double y, double each, double tall) {
        double x = left;
        for (Node thing : row) {
            thing.resizeRelocate(x, y, each, tall);
            x += each + COLUMN_GAP;
        }
    }
}
