package org.clearleaf.check.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Block;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A list of questions that does not match the headings leads its readers nowhere. */
final class QuestionList implements Rule {

    @Override
    public String id() {
        return "S1";
    }

    /** So many questions in a list are a table of contents; fewer may be part of an answer. */
    private static final int MIN_QUESTIONS = 3;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.blocks().forEach((path, block) -> {
            if (block instanceof Block.Bullets(var _, var items)) {
                List<String> listed = items.stream()
                        .map(RichText::plain)
                        .filter(item -> item.strip().endsWith("?"))
                        .toList();
                if (listed.size() >= MIN_QUESTIONS) {
                    compare(listed, path, manuscript.article().questions(), found);
                }
            }
        });
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.question("Common questions")
                .asks("What is it?")
                .asks("How does it work?")
                .asks("Is it safe?");
        draft.block(new Block.Bullets(
                null,
                Stream.of("What is it?", "How does it work?", example.words())
                        .map(RichText::of)
                        .toList()));
    }

    private static void compare(List<String> listed, String path, List<Question> questions, Findings found) {
        Set<String> headings = questions.stream().map(q -> plain(q.question())).collect(Collectors.toSet());
        Set<String> known = listed.stream().map(QuestionList::plain).collect(Collectors.toSet());
        if (listed.stream().noneMatch(question -> headings.contains(plain(question)))) {
            // Questions to ask somebody, not a table of contents.
            return;
        }
        listed.stream()
                .filter(question -> !headings.contains(plain(question)))
                .forEach(question -> found.at(path, question));
        for (int i = 0; i < questions.size(); i++) {
            String heading = questions.get(i).question();
            if (heading.endsWith("?") && !known.contains(plain(heading))) {
                found.say("unlisted", "$.questions[" + i + "].question", heading);
            }
        }
    }

    private static String plain(String question) {
        return question.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
