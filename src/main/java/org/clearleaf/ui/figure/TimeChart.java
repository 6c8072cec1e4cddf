package org.clearleaf.ui.figure;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.clearleaf.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How long an effect was seen, study by study, as bars over four columns from minutes to weeks. Names stand beside
 * the bars, above them where there is little room. Whoever makes it sets the accessible text.
 */
public final class TimeChart extends Region {

    /**
     * A row.
     *
     * @param detail who was studied
     * @param relief how long at most; without it there is no bar, only the label
     * @param label the length in words
     */
    public record Row(String name, String detail, Evidence.@Nullable Duration relief, String label) {}

    /** Where the names and the columns stand, in px; names lie above their bars when it is stacked. */
    record Columns(double left, double width, double namesWidth, boolean isStacked) {}

    private static final double NAMES_WIDTH = 252;
    private static final double NAMES_GAP = 16;
    private static final double TITLE_INSET = 10;

    /** Narrower than this many letters' heights, names stand above the bars. 560 px at the plain text size. */
    private static final double STACKED_BELOW = 35;

    private final Label namesTitle;
    private final List<Label> columnTitles;
    private final List<TimeRow> rows;
    private final Path grid = new Path();

    /**
     * Draws the rows.
     *
     * @param namesTitle heads the names
     * @param columns heads of the four columns, from minutes to weeks
     */
    public TimeChart(String namesTitle, List<String> columns, List<Row> rows) {
        this.namesTitle = title(namesTitle);
        this.columnTitles = columns.stream().map(TimeChart::title).toList();
        this.rows = rows.stream().map(TimeRow::new).toList();
        getStyleClass().add("time-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        grid.getStyleClass().add("grid");
        getChildren().addAll(grid, this.namesTitle);
        getChildren().addAll(columnTitles);
        this.rows.forEach(row -> getChildren().addAll(row.nodes()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 3 * NAMES_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = columns(width < 0 ? prefWidth(-1) : width);
        return headHeight(columns)
                + rows.stream().mapToDouble(row -> row.height(columns)).sum();
    }

    @Override
    protected void layoutChildren() {
        Columns columns = columns(getWidth());
        placeTitles(columns);
        double top = headHeight(columns);
        for (TimeRow row : rows) {
            row.place(columns, top);
            top += row.height(columns);
        }
        drawGrid(columns, top);
    }

    private Columns columns(double width) {
        boolean stacked = width < STACKED_BELOW * namesTitle.getFont().getSize()
                || namesTitle.prefWidth(-1) > NAMES_WIDTH - NAMES_GAP;
        return stacked
                ? new Columns(0, width, width, true)
                : new Columns(NAMES_WIDTH, width - NAMES_WIDTH, NAMES_WIDTH - NAMES_GAP, false);
    }

    /** Titles that are too wide for their columns take turns on two lines. */
    private boolean isStaggered(Columns columns) {
        double room = columns.width() / TimeScale.COLUMNS - TITLE_INSET;
        return columnTitles.stream().anyMatch(title -> title.prefWidth(-1) > room);
    }

    private double headHeight(Columns columns) {
        double line = namesTitle.prefHeight(-1);
        double lines = (isStaggered(columns) ? 2 : 1) + (columns.isStacked() ? 1 : 0);
        return lines * line + TITLE_INSET / 2;
    }

    private void placeTitles(Columns columns) {
        double line = namesTitle.prefHeight(-1);
        double first = columns.isStacked() ? line : 0;
        double step = columns.width() / TimeScale.COLUMNS;
        namesTitle.resizeRelocate(0, 0, columns.namesWidth(), line);
        for (int column = 0; column < columnTitles.size(); column++) {
            Label title = columnTitles.get(column);
            boolean lower = isStaggered(columns) && column % 2 == 1;
            double width = title.prefWidth(-1);
            double x = Math.min(columns.left() + column * step + TITLE_INSET, columns.left() + columns.width() - width);
            title.resizeRelocate(x, first + (lower ? line : 0), width, line);
        }
    }

    /** The lines begin below a stacked head and stop behind every name there, so that no line runs through words. */
    private void drawGrid(Columns columns, double bottom) {
        grid.getElements().clear();
        for (int column = 0; column < TimeScale.COLUMNS; column++) {
            double x = Math.round(columns.left() + column * columns.width() / TimeScale.COLUMNS) + 0.5;
            if (columns.isStacked()) {
                rows.forEach(row -> line(
                        x,
                        row.bar().getLayoutY(),
                        row.bar().getLayoutY() + row.bar().getHeight()));
            } else {
                line(x, 0, bottom);
            }
        }
    }

    private void line(double x, double top, double bottom) {
        grid.getElements().addAll(new MoveTo(x, top), new LineTo(x, bottom));
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().addAll("t-label", "column-title");
        return title;
    }
}
