package org.clearleaf.ui.kiosk;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** What a person might have left for the next one to paste. */
final class Clipboards {

    /** Empties the one of the system and, on X, the one of the mouse. */
    void wipe() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ""));
    }
}
