package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The keys of a page on a grid; a row that is shorter stands in the middle. */
final class KeyRows extends Region {

    private final KeySizes sizes;
    private final Function<Key, KeyButton> buttons;
    private List<List<KeyPage.Place>> rows = List.of();

    KeyRows(KeySizes sizes, Function<Key, KeyButton> buttons) {
        this.sizes = sizes;
        this.buttons = buttons;
        getStyleClass().add("key-rows");
        // The layouts are of scripts that run from left to right, whatever the rest of the scene does.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Shows other keys. A focus on one of the keys below stays in its place. */
    void show(List<List<KeyPage.Place>> changed) {
        int focused = focused();
        int fromEnd = getChildren().size() - focused;
        rows = changed;
        getChildren()
                .setAll(rows.stream()
                        .flatMap(List::stream)
                        .map(place -> buttons.apply(place.key()))
                        .toList());
        if (focused >= 0) {
            getChildren().get(Math.max(0, getChildren().size() - fromEnd)).requestFocus();
        }
    }

    Stream<KeyButton> buttons() {
        return getChildren().stream().map(KeyButton.class::cast);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(sizes.least());
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(sizes.high());
    }

    @Override
    protected double computePrefWidth(double height) {
        return KeyboardLayout.COLUMNS * (sizes.widest() + sizes.gap()) - sizes.gap();
    }

    @Override
    protected void layoutChildren() {
        double column = Math.min(sizes.widest() + sizes.gap(), (getWidth() + sizes.gap()) / KeyboardLayout.COLUMNS);
        double row = (getHeight() + sizes.gap()) / KeyPage.ROWS;
        int next = 0;
        for (int at = 0; at < rows.size(); at++) {
            double columns =
                    rows.get(at).stream().mapToDouble(KeyPage.Place::columns).sum();
            double x = (getWidth() - columns * column + sizes.gap()) / 2;
            for (KeyPage.Place place : rows.get(at)) {
                double width = place.columns() * column;
                getChildren()
                        .get(next++)
                        .resizeRelocate(
                                snapPositionX(x),
                                snapPositionY(at * row),
                                snapSizeX(width - sizes.gap()),
                                snapSizeY(row - sizes.gap()));
                x += width;
            }
        }
    }

    private double height(double key) {
        return KeyPage.ROWS * (key + sizes.gap()) - sizes.gap();
    }

    /** Which key has the focus; -1 if none has. */
    private int focused() {
        return getChildren().indexOf(getScene() == null ? null : getScene().getFocusOwner());
    }
}
