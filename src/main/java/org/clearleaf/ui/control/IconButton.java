package org.clearleaf.ui.control;

import javafx.scene.control.Button;

/** A square button with an icon alone, for the few that everybody knows: close, previous, next. */
public final class IconButton extends Button {

    /** @param accessibleWords what it does, for those who can't see the icon */
    public IconButton(Icon icon, String accessibleWords) {
        setGraphic(icon.node());
        setAccessibleText(accessibleWords);
        getStyleClass().addAll("cl-button", "ghost", "icon-only");
    }
}
