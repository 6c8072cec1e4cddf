package org.clearleaf.ui.takehome;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** How much goes along, and how large. */
final class SheetOptions extends FlowPane {

    private final CheckBox whole;
    private final CheckBox large;

    SheetOptions(SheetTools tools, Runnable changed) {
        whole = option(tools.words("takehome.sheet.whole"), changed);
        large = option(tools.words("takehome.sheet.large"), changed);
        getStyleClass().add("sheet-options");
        getChildren().addAll(whole, large);
    }

    boolean isWhole() {
        return whole.isSelected();
    }

    boolean isLarge() {
        return large.isSelected();
    }

    private static CheckBox option(String words, Runnable changed) {
        CheckBox box = new CheckBox(words);
        box.setOnAction(_ -> changed.run());
        return box;
    }
}
