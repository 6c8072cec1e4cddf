package org.clearleaf.search;

import java.util.Locale;
import org.clearleaf.article.Stamp;

/** The term that stands for one edition as it was at one moment, so that the index itself tells what it holds. */
final class EditionName {

    private static final String BETWEEN = String.valueOf(IndexField.BETWEEN);

    private EditionName() {}

    static String of(Stamp stamp) {
        return String.join(BETWEEN, stamp.id(), stamp.language().toLanguageTag(), stamp.hash());
    }

    /** The stamp that a term stands for. */
    static Stamp read(String term) {
        String[] parts = term.split(BETWEEN, -1);
        return new Stamp(parts[0], Locale.forLanguageTag(parts[1]), parts[2]);
    }
}
