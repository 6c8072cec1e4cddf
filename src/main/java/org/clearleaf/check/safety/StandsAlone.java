package org.clearleaf.check.safety;

import java.util.List;
import java.util.stream.IntStream;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Block;
import org.clearleaf.article.Question;
import org.clearleaf.article.Urgency;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** An answer that may be taken out of its article must say what it is about, and take the warning along. */
final class StandsAlone implements Rule {

    @Override
    public String id() {
        return "S19";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.article().questions().stream().anyMatch(Question::isSafeAlone);
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Question> questions = manuscript.article().questions();
        IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).isSafeAlone())
                .forEach(i -> check(questions.get(i), "$.questions[" + i + "]", manuscript, found));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.safeAlone().shortAnswer(example.words());
    }

    private static void check(Question question, String path, Manuscript manuscript, Findings found) {
        List<Text> answer = manuscript.running().stream()
                .filter(text -> text.section().equals(question.anchor()))
                .toList();
        answer.stream()
                .limit(1)
                .filter(text -> manuscript.matches("points-back", text.plain()))
                .forEach(text -> found.at(text, text.plain()));
        boolean warns = answer.stream().anyMatch(text -> manuscript.matches("calls-for-help", text.plain()));
        if (isAboutHarm(question) && hasEmergency(manuscript) && !warns) {
            found.say("warning", path + ".safeAlone");
        }
    }

    private static boolean isAboutHarm(Question question) {
        return question.aspect() == Aspect.SIDE_EFFECTS
                || question.blocks().stream().anyMatch(Block.RiskPicture.class::isInstance);
    }

    private static boolean hasEmergency(Manuscript manuscript) {
        return manuscript.knows("calls-for-help")
                && manuscript.article().urgentHelp().cards().stream()
                        .anyMatch(card -> card.level() == Urgency.EMERGENCY);
    }
}
