package org.clearleaf.ui.figure;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.clearleaf.ui.control.ReadingText;

/** The nodes of one row of a time chart and where they stand: name and detail, the bar, the words for its length. */
final class TimeRow {

    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

    private static final double LEAST_HEIGHT = 70;
    private static final double LEAST_BAR = 44;
    private static final double GAP = 8;

    /** From the words inside a bar to its end. */
    private static final double INSET = 10;

    private final ReadingText name;
    private final ReadingText detail;
    private final ReadingText duration;
    private final Region bar = new Region();
    private final double reach;

    TimeRow(TimeChart.Row row) {
        name = new ReadingText(row.name(), "t-row strong");
        detail = new ReadingText(row.detail(), "t-label quiet detail");
        duration = new ReadingText(row.label(), "t-body strong duration");
        reach = row.relief() == null ? 0 : TimeScale.reach(row.relief());
        bar.getStyleClass().add("bar");
        bar.setVisible(row.relief() != null);
    }

    List<Node> nodes() {
        return List.of(name, detail, bar, duration);
    }

    Region bar() {
        return bar;
    }

    double height(TimeChart.Columns columns) {
        double words = name.prefHeight(columns.namesWidth()) + detail.prefHeight(columns.namesWidth());
        double drawn = barHeight(columns) + wordsBelow(columns);
        return columns.isStacked()
                ? words + GAP + drawn + 2 * GAP
                : Math.max(LEAST_HEIGHT, Math.max(words, drawn) + GAP);
    }

    void place(TimeChart.Columns columns, double top) {
        double nameHeight = name.prefHeight(columns.namesWidth());
        double detailHeight = detail.prefHeight(columns.namesWidth());
        double words = nameHeight + detailHeight;
        double drawn = barHeight(columns) + wordsBelow(columns);
        double height = height(columns);
        double namesTop = columns.isStacked() ? top : top + (height - words) / 2;
        double barTop = columns.isStacked() ? top + words + GAP : top + (height - drawn) / 2;
        name.resizeRelocate(0, namesTop, columns.namesWidth(), nameHeight);
        detail.resizeRelocate(0, namesTop + nameHeight, columns.namesWidth(), detailHeight);
        bar.resizeRelocate(columns.left(), barTop, reach * columns.width(), barHeight(columns));
        placeDuration(columns, barTop);
    }

    private void placeDuration(TimeChart.Columns columns, double barTop) {
        double barWidth = reach * columns.width();
        double width = Math.min(Math.ceil(duration.prefWidth(-1)) + 1, columns.width());
        double height = duration.prefHeight(width);
        duration.pseudoClassStateChanged(INSIDE, fitsInside(columns));
        double x = fitsInside(columns) ? barWidth - INSET - width : reach == 0 ? 0 : barWidth + GAP;
        double y = barTop + (barHeight(columns) - height) / 2;
        if (fitsNowhere(columns)) {
            x = 0;
            y = barTop + barHeight(columns);
        }
        duration.resizeRelocate(columns.left() + x, y, width, height);
    }

    private boolean fitsInside(TimeChart.Columns columns) {
        return duration.prefWidth(-1) + 2 * INSET <= reach * columns.width();
    }

    private boolean fitsNowhere(TimeChart.Columns columns) {
        return !fitsInside(columns) && reach * columns.width() + GAP + duration.prefWidth(-1) > columns.width();
    }

    private double wordsBelow(TimeChart.Columns columns) {
        return fitsNowhere(columns) ? duration.prefHeight(columns.width()) : 0;
    }

    private double barHeight(TimeChart.Columns columns) {
        return Math.max(LEAST_BAR, duration.prefHeight(columns.width()) + GAP);
    }
}
