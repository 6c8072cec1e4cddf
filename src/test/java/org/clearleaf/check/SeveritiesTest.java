package org.clearleaf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.rule.Severity;
import org.junit.jupiter.api.Test;

final class SeveritiesTest {

    private final Severities ipdas = Severities.of(Profile.IPDAS);

    @Test
    void whatAProfileDoesNotNameIsAWarning() {
        assertEquals(Optional.of(Severity.WARNING), ipdas.of(rule("N1")));
        assertEquals(Optional.of(Severity.ERROR), ipdas.of(rule("S10-expired")));
        assertEquals(Optional.of(Severity.NOTE), ipdas.of(rule("S11-review")));
    }

    @Test
    void profilesDifferWhereTheStandardsDisagree() {
        Severities nhs = Severities.of(Profile.NHS);
        assertEquals(Optional.of(Severity.WARNING), ipdas.of(rule("N4")));
        assertTrue(nhs.of(rule("N4")).isEmpty(), "the NHS writes 1 in 7");
        assertTrue(ipdas.of(rule("N14")).isEmpty(), "a space before a unit is only wrong for the NHS");
        assertEquals(Optional.of(Severity.WARNING), nhs.of(rule("N14")));
    }

    @Test
    void onlyTheNamedRulesAreLeftEvenIfTheProfileHadThemOff() {
        Severities only = ipdas.only(Set.of("N14", "S10-expired"));
        assertEquals(Optional.of(Severity.WARNING), only.of(rule("N14")));
        assertEquals(Optional.of(Severity.ERROR), only.of(rule("S10-expired")));
        assertTrue(only.of(rule("N1")).isEmpty());
        assertTrue(only.without(Set.of("N14")).of(rule("N14")).isEmpty());
    }

    @Test
    void anAuthorsOwnFileIsObeyedAndItsMistakesAreNamed() {
        assertEquals(
                Optional.of(Severity.ERROR), ipdas.with(file("N1", "error")).of(rule("N1")));
        assertTrue(ipdas.with(file("N1", "off")).of(rule("N1")).isEmpty());
        for (Properties wrong : List.of(file("N99", "error"), file("N1", "bad"))) {
            String line = wrong.stringPropertyNames().iterator().next();
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> ipdas.with(wrong));
            assertEquals(line + "=" + wrong.getProperty(line), refused.getMessage());
        }
    }

    private static Properties file(String rule, String severity) {
        Properties file = new Properties();
        file.setProperty(rule, severity);
        return file;
    }

    private static Rule rule(String id) {
        return RuleBook.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
