package org.clearleaf.ui.text;

import java.util.Locale;

/** What a language calls itself, so that somebody who reads only that language finds it. */
public final class LanguageName {

    private LanguageName() {}

    /** What a language is called in another, in the middle of a sentence. */
    public static String in(Locale language, Locale other) {
        return language.getDisplayLanguage(other);
    }

    /** For example "English", "Español". */
    public static String of(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.isEmpty()
                ? language.toLanguageTag()
                : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
