package org.clearleaf.ui.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says in words, with a shape and in a colour of its own that something must no longer be relied on. */
public final class Stamp extends HBox {

    private static final double ICON = 18;

    public Stamp(String words) {
        getStyleClass().add("stamp");
        ReadingText text = new ReadingText(words, "t-label strong");
        text.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(Icon.OCTAGON_ALERT.node(ICON), text);
    }
}
