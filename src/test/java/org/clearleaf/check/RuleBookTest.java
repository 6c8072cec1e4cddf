package org.clearleaf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Finding;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Phrases;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.rule.RuleWords;
import org.clearleaf.check.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule brings its own two examples, so a new rule is tested as soon as it is in the book. */
final class RuleBookTest {

    private final RuleWords words = new RuleWords();

    static List<Rule> rules() {
        return RuleBook.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleOfARuleIsFound(Rule rule) {
        List<Finding> found = check(rule, words.bad(rule));
        assertFalse(
                found.isEmpty(),
                () -> rule.id() + " must find: " + words.bad(rule).words());
        for (Finding finding : found) {
            assertTrue(finding.path().startsWith("$"), () -> rule.id() + " needs a path, not " + finding.path());
            assertFalse(finding.message().contains("{"), () -> rule.id() + " lacks a value: " + finding.message());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleOfARuleIsNotFound(Rule rule) {
        assertEquals(List.of(), check(rule, words.good(rule)), rule.id() + " must let its good example pass");
    }

    @Test
    void eachIdIsUsedOnce() {
        Set<String> ids = new HashSet<>();
        rules().forEach(rule -> assertTrue(ids.add(rule.id()), () -> "two rules are called " + rule.id()));
    }

    @Test
    void everyRuleHasItsWordsAndThereAreNoOthers() {
        Set<String> ids = rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = ResourceBundle.getBundle("org.clearleaf.check.rules").keySet().stream()
                .map(key -> key.replaceFirst("^check\\.([^.]+)\\..*$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ids, named, "give each rule its words in rules.properties, and remove the rest");
        for (Rule rule : rules()) {
            assertFalse(words.title(rule).isBlank()
                    || words.source(rule).isBlank()
                    || words.fix(rule).isBlank());
        }
    }

    private List<Finding> check(Rule rule, Example example) {
        Draft draft = new Draft();
        rule.write(example, draft);
        Findings found = new Findings(rule, Severity.WARNING, words);
        rule.check(draft.manuscript(new Phrases()), found);
        return found.list();
    }
}
