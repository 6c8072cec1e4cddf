package org.clearleaf.ui.takehome;

import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Background;

/**
 * What a sheet works with.
 *
 * @param background makes pages and prints off the JavaFX thread
 * @param folder where files are saved
 */
public record SheetTools(Messages messages, Background background, PrintDesk printer, SaveFolder folder) {

    String words(String key, Object... values) {
        return messages.text(key, values);
    }
}
