package org.clearleaf.takehome;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.clearleaf.article.Article;
import org.clearleaf.article.NumberStyle;

/** The words around an article, in its own language; in English where they have not been translated. */
public final class HandoutWords {

    private final ResourceBundle words;
    private final Locale language;
    private final String kind;

    public HandoutWords(Article article) {
        this(article.language(), article.identity().kind().code());
    }

    /** For pages that are about no article. */
    public HandoutWords(Locale language) {
        this(language, "");
    }

    private HandoutWords(Locale language, String kind) {
        this.language = language;
        this.kind = kind;
        this.words = ResourceBundle.getBundle(
                "org.clearleaf.takehome.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, with values in the places {@code {0}}, {@code {1}} … */
    public String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), NumberStyle.of(language)).format(values);
    }

    /** The same, in other words where a condition is not spoken of as a treatment is. */
    public String forKind(String key) {
        String special = key + "." + kind;
        return text(words.containsKey(special) ? special : key);
    }

    /** A day as one writes it in the language, for example "Mar 4, 2026". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }

    /** As HTML writes the language, for example {@code en}. */
    public String tag() {
        return language.toLanguageTag();
    }

    /** As HTML writes it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return switch (language.getLanguage()) {
            case "ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv" -> "rtl";
            default -> "ltr";
        };
    }
}
