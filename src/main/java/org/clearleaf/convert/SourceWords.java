package org.clearleaf.convert;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What an importer adds of its own, in the language of the article; English where there are no words in that language. */
public final class SourceWords {

    private final ResourceBundle words;
    private final Locale language;

    public SourceWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.clearleaf.convert.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, with values in the places {@code {0}}, {@code {1}} … */
    public String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
