package org.clearleaf.check.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearleaf.article.Translation;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Finding;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Phrases;
import org.clearleaf.check.rule.RuleWords;
import org.clearleaf.check.rule.Severity;
import org.junit.jupiter.api.Test;

final class StaleTranslationTest {

    @Test
    void onlyThePartThatChangedSinceIsNamed() {
        Map<String, String> then = fingerprints(new Draft().shortAnswer("Rest."));
        Draft translation = new Draft().shortAnswer("Descanse.");
        translation.publication().translation(new Translation(Locale.ENGLISH, 1, then));
        translation.source().shortAnswer("Rest, then walk.");
        List<Finding> found = check(translation);
        assertEquals(
                List.of("$.questions[0].question"),
                found.stream().map(Finding::path).toList());
        assertEquals(
                "The part \"what\" has changed in the source language since it was translated.",
                found.getFirst().message());
    }

    @Test
    void theVersionThatWasTranslatedCountsAndNotTheTranslationsOwn() {
        Draft translation = new Draft();
        translation.identity().version(7);
        translation.publication().translation(new Translation(Locale.ENGLISH, 1, Map.of()));
        translation.source().identity().version(2);
        assertEquals(
                List.of("This translates version 1. The source language is at version 2."),
                check(translation).stream().map(Finding::message).toList());
    }

    @Test
    void aFingerprintIsOfTheWordsAndOfNothingElse() {
        Draft later = new Draft();
        later.identity().version(9);
        assertEquals(fingerprints(new Draft()), fingerprints(later));
        assertNotEquals(
                fingerprints(new Draft()).get("what"),
                fingerprints(new Draft().paragraph("More.")).get("what"));
    }

    private static Map<String, String> fingerprints(Draft draft) {
        return Fingerprints.of(draft.manuscript(new Phrases()).article());
    }

    private static List<Finding> check(Draft draft) {
        SameVersion rule = new SameVersion();
        Findings found = new Findings(rule, Severity.WARNING, new RuleWords());
        rule.check(draft.manuscript(new Phrases()), found);
        return found.list();
    }
}
