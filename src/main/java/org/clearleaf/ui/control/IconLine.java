package org.clearleaf.ui.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few words with an icon before them. */
public final class IconLine extends HBox {

    private static final double ICON = 18;

    /**
     * Makes a line.
     *
     * @param typeClass a style class for type, such as {@code t-label quiet}
     */
    public IconLine(Icon icon, String words, String typeClass) {
        getStyleClass().add("icon-line");
        ReadingText text = new ReadingText(words, typeClass);
        text.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon.node(ICON), text);
    }
}
