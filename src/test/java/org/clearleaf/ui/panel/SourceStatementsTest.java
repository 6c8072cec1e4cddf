package org.clearleaf.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.support.Libraries;
import org.clearleaf.ui.panel.SourceStatements.Statement;
import org.junit.jupiter.api.Test;

final class SourceStatementsTest {

    private final SourceStatements statements = new SourceStatements(
            Libraries.article(Libraries.pictured(), "moonleaf-tea"), new FrequencyWords(Locale.ENGLISH));

    @Test
    void aMarkStandsForItsSentenceAndNoOther() {
        List<Statement> found = statements.of("guide");
        assertTrue(found.stream().anyMatch(one -> one.words().equals("People in stories drink it warm and slowly.")));
        assertFalse(found.stream().anyMatch(one -> one.words().contains("It tastes of rain.")));
    }

    @Test
    void numbersThatNameTheSourceCountToo() {
        List<Statement> found = statements.of("study");
        assertTrue(found.stream().anyMatch(one -> one.words().equals("Any side effect: 23 in 100")), found.toString());
        assertTrue(
                found.stream().anyMatch(one -> one.words().equals("The tea may stop hiccups for a few hours.")),
                found.toString());
    }

    @Test
    void whatAQuestionDrawsIsFoundInThatQuestion() {
        Statement finding = statements.of("study").stream()
                .filter(one -> one.words().equals("The tea may stop hiccups for a few hours."))
                .findFirst()
                .orElseThrow();
        assertEquals("does-it-work", finding.anchor());
    }

    @Test
    void eachIsNamedOnce() {
        List<Statement> found = statements.of("study");
        assertEquals(found.stream().distinct().toList(), found);
    }

    @Test
    void aSourceThatNobodyNamesCarriesNothing() {
        assertEquals(List.of(), statements.of("nobody"));
    }
}
