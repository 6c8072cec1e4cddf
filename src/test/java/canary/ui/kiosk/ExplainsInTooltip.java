package canary.ui.kiosk;

import javafx.scene.control.Tooltip;

final class ExplainsInTooltip {

    Tooltip tip(String words) {
        return new Tooltip(words);
    }
}
