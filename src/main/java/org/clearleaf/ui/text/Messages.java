package org.clearleaf.ui.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.clearleaf.article.NumberStyle;

/** The words of the screen in one language. Immutable: another language is another object and another set of views. */
public final class Messages {

    private final ResourceBundle words;
    private final Locale language;

    /** Falls back to English, never to the language of the machine. */
    public Messages(Locale language) {
        this("org.clearleaf.ui.text.messages", language);
    }

    Messages(String bundle, Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale language() {
        return language;
    }

    /**
     * The words of a key, with values in the places {@code {0}}, {@code {1}} …
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), NumberStyle.of(language)).format(values);
    }

    /** A day as one writes it in the language, for example "Mar 4, 2026". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    public boolean isRightToLeft() {
        return switch (language.getLanguage()) {
            case "ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv" -> true;
            default -> false;
        };
    }
}
