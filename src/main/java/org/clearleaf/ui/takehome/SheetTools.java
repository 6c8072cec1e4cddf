package org.clearleaf.ui.takehome;

import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet works with.
 *
 * @param background makes pages and prints off the JavaFX thread
 * @param printer absent where nothing can be printed
 * @param folder where files are saved; absent on a screen that strangers share, where no own words are typed either
 */
public record SheetTools(
        Messages messages,
        Background background,
        @Nullable PrintDesk printer,
        @Nullable SaveFolder folder) {

    /** Whether strangers share the screen. */
    boolean isShared() {
        return folder == null;
    }

    String words(String key, Object... values) {
        return messages.text(key, values);
    }
}
