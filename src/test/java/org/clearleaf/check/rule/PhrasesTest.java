package org.clearleaf.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase that authors found to be missed, or taken for others. */
final class PhrasesTest {

    private final Phrases phrases = new Phrases();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | format-count    | Of them 80 out of 100 felt well. | 80 out of 100",
                "en | format-count    | 2 in 1,000 people                | 2 in 1,000",
                "es | format-count    | 2 de cada 1,000 personas         | 2 de cada 1,000",
                "en | format-fraction | Half were free of pain.          | Half were",
                "en | format-fraction | Half a pill is enough.           | ''",
                "en | format-fraction | Half were free of it for 208 days. | ''",
                "en | format-fraction | Half of them had it for 2 weeks. | ''",
                "es | format-fraction | La mitad de ellas mejoró en 17 días. | ''",
                "es | format-fraction | La mitad de ellas mejoró.        | La mitad de ellas",
                "es | cost            | Diga si le cuesta dejar de beber. | ''",
                "es | cost            | ¿Cuánto cuesta la consulta?      | Cuánto cuesta",
                "es | cost            | La pastilla cuesta poco.         | cuesta",
                "en | label-phrase    | Do not use ice for long.         | ''",
                "en | label-phrase    | Keep out of reach of children.   | Keep out of reach of children",
                "en | points-back     | Itching is common.               | ''",
            })
    void eachIsFoundInFullAndNothingElse(String language, String name, String words, String found) {
        String hits = phrases.in(Locale.of(language))
                .pattern(name)
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("; "));
        assertEquals(found, hits, name + " of phrases_" + language + ".txt on: " + words);
    }
}
