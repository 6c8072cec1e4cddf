package canary.ui.kiosk;

import javafx.scene.control.ContextMenu;

final class OffersMenu {

    ContextMenu menu() {
        return new ContextMenu();
    }
}
