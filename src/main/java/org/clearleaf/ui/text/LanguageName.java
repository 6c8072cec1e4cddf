package org.clearleaf.ui.text;

import java.util.Locale;
import java.util.Map;

/** What a language calls itself, so that somebody who reads only that language finds it. */
public final class LanguageName {

    /** The languages of the screen. For the name of any other, Java reads the names of all languages: 12 ms of the start. */
    private static final Map<String, String> OWN = Map.of("en", "English", "es", "Español");

    private LanguageName() {}

    /** What a language is called in another, in the middle of a sentence. */
    public static String in(Locale language, Locale other) {
        return language.getDisplayLanguage(other);
    }

    /** For example "English", "Español". */
    public static String of(Locale language) {
        String own = OWN.get(language.getLanguage());
        return own == null ? known(language) : own;
    }

    static String known(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.isEmpty()
                ? language.toLanguageTag()
                : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
