package org.clearleaf.ui.takehome;

import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet works with.
 *
 * @param background makes pages and prints off the JavaFX thread
 * @param folder where files are saved; absent in a kiosk, where nothing is saved and no own words are typed
 */
public record SheetTools(
        Messages messages,
        Background background,
        PrintDesk printer,
        @Nullable SaveFolder folder) {

    String words(String key, Object... values) {
        return messages.text(key, values);
    }
}
