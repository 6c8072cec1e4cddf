package org.clearleaf.search;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of shopping, travel, sport and other sides of life, such as "price" and "tickets". An answer may mention them by the way,
 * but then it is not what somebody who types them looks for.
 */
final class Asides {

    private final Set<String> stems;

    Asides(Locale language, TextAnalysis analysis) {
        this.stems = new WordList("asides", language)
                .words().stream()
                        .flatMap(word -> analysis.tokens(word).stream())
                        .map(token -> analysis.stem(token.word()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(TypedWord word) {
        return stems.contains(word.stem());
    }
}
