package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.clearleaf.ui.kiosk.keyboard.Key.Word;

/** Words to choose from, the likeliest first; those that don't fit in full are left out. It keeps its height when empty. */
final class SuggestionRow extends Region {

    private final KeySizes sizes;
    private final Function<Key, KeyButton> buttons;

    SuggestionRow(KeySizes sizes, Function<Key, KeyButton> buttons) {
        this.sizes = sizes;
        this.buttons = buttons;
        getStyleClass().add("suggestion-row");
    }

    void show(List<String> words) {
        getChildren()
                .setAll(words.stream()
                        .distinct()
                        .map(word -> buttons.apply(new Word(word)))
                        .toList());
    }

    @Override
    protected double computeMinHeight(double width) {
        return sizes.least();
    }

    @Override
    protected double computePrefHeight(double width) {
        return sizes.least();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean hasRoom = true;
        for (Node word : getChildren()) {
            double width = snapSizeX(Math.max(sizes.least(), word.prefWidth(-1)));
            hasRoom &= x + width <= getWidth();
            word.setVisible(hasRoom);
            word.resizeRelocate(snapPositionX(x), 0, width, getHeight());
            x += width + sizes.gap();
        }
    }
}
