package org.clearleaf.takehome;

import java.util.Locale;
import java.util.Set;
import org.clearleaf.article.Coded;

/** What a printer is filled with. */
public enum Paper implements Coded {
    LETTER("letter"),
    A4("a4");

    /** Where Letter is what one buys, by the Unicode CLDR (paperSize US-Letter). */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final String code;

    Paper(String code) {
        this.code = code;
    }

    /** What printers of a place are filled with; A4 where no country is named. */
    public static Paper usual(Locale place) {
        return LETTER_COUNTRIES.contains(place.getCountry()) ? LETTER : A4;
    }

    @Override
    public String code() {
        return code;
    }
}
