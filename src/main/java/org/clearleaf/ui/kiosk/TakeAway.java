package org.clearleaf.ui.kiosk;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import org.clearleaf.library.Edition;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.window.TakeHome;

/** On a sheet: what somebody takes home from the open topic. */
final class TakeAway extends VBox implements Sheet.Wide {

    TakeAway(Edition edition, TakeHome takeHome, KioskLayout layout) {
        getStyleClass().add("take-away");
        getChildren()
                .addAll(
                        new ReadingText(edition.article().title(), "t-label quiet"),
                        takeHome.card(edition, new SimpleBooleanProperty(!layout.hasSidebar())));
    }
}
