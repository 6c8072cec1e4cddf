package org.clearleaf.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line that tells the person something about what they read, with an icon. */
public final class Banner extends HBox {

    /**
     * Makes a banner.
     *
     * @param look a style class, for example {@code warn}
     */
    public Banner(Icon icon, String words, String look) {
        getStyleClass().addAll("banner", look);
        ReadingText text = new ReadingText(words, "t-label");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon.node(20), text);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }
}
