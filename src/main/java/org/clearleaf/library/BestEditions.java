package org.clearleaf.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Chooses one edition of each article for somebody who prefers a language. */
final class BestEditions {

    private final Catalogue catalogue;
    private final int[] distances;

    BestEditions(Catalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        this.distances = catalogue.head().languages().stream()
                .mapToInt(edition -> distance(language, edition))
                .toArray();
    }

    /** 0 for the language itself, more for one that is further from it: the same in another country, English, any other. */
    static int distance(Locale wanted, Locale edition) {
        if (edition.equals(wanted)) {
            return 0;
        }
        if (edition.getLanguage().equals(wanted.getLanguage())) {
            return 1;
        }
        return edition.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? 2 : 3;
    }

    /** The rows of the editions chosen, in the order of their titles. */
    int[] rows() {
        int shown = catalogue.head().shown();
        int[] best = new int[shown];
        Arrays.fill(best, -1);
        for (int row = 0; row < shown; row++) {
            int article = catalogue.rows().article(row);
            if (best[article] < 0 || distance(row) < distance(best[article])) {
                best[article] = row;
            }
        }
        return IntStream.of(best).filter(row -> row >= 0).sorted().toArray();
    }

    private int distance(int row) {
        return distances[catalogue.rows().language(row)];
    }
}
