package org.clearleaf.ui.kiosk;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/**
 * What a person might have left for the next one to paste. JavaFX writes to the clipboard of the system alone; the one that X fills
 * with whatever was selected it can neither fill nor empty.
 */
final class Clipboards {

    /** Empties it. */
    void wipe() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ""));
    }
}
