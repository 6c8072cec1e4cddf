package org.clearleaf.article;

import java.util.Locale;

/** How numbers are written in a language. */
public final class NumberStyle {

    private static final String REGION = "US";

    private NumberStyle() {}

    /**
     * As labels in the United States write them, unless the language names another region: "1,000 personas". People who read
     * those labels could take the "1.000" of Spain for one.
     */
    public static Locale of(Locale language) {
        return language.getCountry().isEmpty()
                ? new Locale.Builder().setLocale(language).setRegion(REGION).build()
                : language;
    }
}
