package org.clearleaf.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tells the person something about what they read; stays until it is closed. */
public final class Banner extends HBox {

    /**
     * Makes a banner.
     *
     * @param look a style class, for example {@code warn}
     */
    public Banner(Icon icon, String words, String look) {
        getStyleClass().addAll("banner", look);
        ReadingText text = new ReadingText(words, "t-label");
        text.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon.node(20), text);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    /** Lets the person close it: a button with these words takes it off the page. */
    public Banner closedBy(String words) {
        ActionButton close = new ActionButton(words, ActionButton.Kind.OUTLINE);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> {
            if (getParent() instanceof VBox page) {
                page.getChildren().remove(this);
            }
        });
        getChildren().add(close);
        return this;
    }
}
