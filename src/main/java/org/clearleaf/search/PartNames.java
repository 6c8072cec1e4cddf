package org.clearleaf.search;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the parts of an article that have no title of their own are called, in its language. */
final class PartNames {

    private final ResourceBundle words;

    PartNames(Locale language) {
        this.words = ResourceBundle.getBundle(
                "org.clearleaf.search.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String name(String key) {
        return words.getString(key);
    }
}
