package org.clearleaf;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, in plain English. Their help stands in the same file, where picocli finds it. */
final class CommandWords {

    static final String FILE = "org.clearleaf.messages";

    private final ResourceBundle words = ResourceBundle.getBundle(
            FILE, Locale.ROOT, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** The words of a key, with values in the places {@code {0}}, {@code {1}} … */
    String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(values);
    }
}
