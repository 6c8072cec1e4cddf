package org.clearleaf.check.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clearleaf.article.Question;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Two headings with the same words leave readers to guess which one holds the answer. */
final class RepeatedQuestion implements Rule {

    @Override
    public String id() {
        return "S1-twin";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Set<String> known = new HashSet<>();
        List<Question> questions = manuscript.article().questions();
        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i).question();
            if (!known.add(question.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip())) {
                found.at("$.questions[" + i + "].question", question);
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.question("Is it safe?").asks(example.words());
    }
}
