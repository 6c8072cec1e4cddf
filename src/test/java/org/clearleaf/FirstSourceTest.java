package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearleaf.check.Checker;
import org.clearleaf.check.Profile;
import org.clearleaf.check.Severities;
import org.clearleaf.check.rule.Finding;
import org.clearleaf.library.ArticleReader;
import org.clearleaf.library.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article that the project began with, in our own words but with all its faults: what a strict reader found in it. */
final class FirstSourceTest {

    private static final Path FILE = Path.of("src/test/resources/articles/first-source/en.json");

    private final Edition edition = (Edition) new ArticleReader().read(FILE);

    @ParameterizedTest
    @CsvSource({
        "it is too hard, R1",
        "its sentences are too long, S16",
        "its reading time is typed in, S15",
        "its list of questions does not match the headings, S1",
        "its author has no credentials, S11",
        "its studies have no reference, S12",
        "nobody says who paid, S11-funding",
        "its date has no year, S26",
        "it mixes formats of numbers, N10",
        "it has words for how often without numbers, N1",
        "it contradicts itself on approval, S14",
        "one acronym is spelled in two ways, S13-drift",
        "one side effect is none, S24",
        "advice hides in brackets, S25",
        "it does not say when to get help, S23",
        "it has no strengths of contraindications, S7",
        "it says nothing on pregnancy or driving, S8",
        "it speaks of patients, P21",
        "its captions tell nothing, S9",
        "it has no summary, P11",
        "it names no other choice, I1",
        "it says nothing on cost, I2",
        "it has no questions to ask, P23",
    })
    void aStrictReaderFindsThat(String fault, String rule) {
        assertEquals(List.of(), edition.problems(), "the file must be well formed, so that it is judged");
        Set<String> found = new Checker(Severities.of(Profile.IPDAS), LocalDate.of(2026, 11, 22))
                .review(edition.article()).findings().stream()
                        .map(Finding::rule)
                        .collect(Collectors.toSet());
        assertTrue(found.contains(rule), () -> "rule " + rule + " must see that " + fault + ", but found " + found);
    }
}
