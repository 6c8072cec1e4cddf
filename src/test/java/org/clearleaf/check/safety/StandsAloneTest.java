package org.clearleaf.check.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Finding;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Phrases;
import org.clearleaf.check.rule.RuleWords;
import org.clearleaf.check.rule.Severity;
import org.junit.jupiter.api.Test;

final class StandsAloneTest {

    @Test
    void anAnswerAboutHarmTakesTheCallForHelpAlong() {
        assertEquals(List.of("$.questions[0].safeAlone"), check(aboutHarm("Pills can slow your breathing.")));
        assertEquals(List.of(), check(aboutHarm("Pills can slow your breathing. Call for help at once.")));
    }

    @Test
    void whatIsReadInItsPlaceMayPointBack() {
        assertEquals(List.of(), check(new Draft().shortAnswer("This is safe.")));
    }

    private static Draft aboutHarm(String answer) {
        Draft draft = new Draft().safeAlone().shortAnswer(answer).block(new Block.RiskPicture("harm"));
        draft.care().card(CareExamples.emergency("Call for help."));
        return draft;
    }

    private static List<String> check(Draft draft) {
        StandsAlone rule = new StandsAlone();
        Findings found = new Findings(rule, Severity.WARNING, new RuleWords());
        rule.check(draft.manuscript(new Phrases()), found);
        return found.list().stream().map(Finding::path).toList();
    }
}
