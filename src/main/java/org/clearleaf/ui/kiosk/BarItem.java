package org.clearleaf.ui.kiosk;

import javafx.scene.control.ContentDisplay;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;

/** A control of the bar at the foot: an icon over its words. */
final class BarItem {

    private BarItem() {}

    static ActionButton of(String words, Icon icon, Runnable action) {
        ActionButton item = new ActionButton(words, icon, ActionButton.Kind.GHOST);
        item.setContentDisplay(ContentDisplay.TOP);
        item.setMaxWidth(Double.MAX_VALUE);
        item.getStyleClass().add("bar-item");
        item.setOnAction(_ -> action.run());
        return item;
    }
}
