package org.clearleaf.library;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;

/** Reads the questions that patients ask, and the headings they stand under. */
final class QuestionReader {

    private static final List<Aspect> ASPECTS = Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.AT_A_GLANCE)
            .toList();

    private final Set<String> groupIds = new HashSet<>();
    private final Set<String> ids;
    private final BlockReader blocks;

    /**
     * Reads questions.
     *
     * @param ids those that are taken; more are added
     */
    QuestionReader(Set<String> ids, BlockReader blocks) {
        this.ids = ids;
        this.blocks = blocks;
    }

    List<QuestionGroup> groups(Fields in) {
        return in.list("questionGroups", ListSize.SOME).readable(in.values().object(this::group));
    }

    private Optional<QuestionGroup> group(Fields in) {
        return in.whole(new QuestionGroup(in.newId(groupIds), in.text("title")));
    }

    List<Question> questions(Fields in, Targets<QuestionGroup> groups) {
        return in.list("questions", ListSize.SOME).readable(in.values().object(item -> question(item, groups)));
    }

    /** A question without answer is one that has none yet, so an answer that can't be read takes the question with it. */
    private Optional<Question> question(Fields in, Targets<QuestionGroup> groups) {
        Values values = in.values();
        return in.whole(new Question(
                in.newId(ids),
                in.required("group", json -> values.link(json, groups)).orElse(""),
                in.optional("aspect", json -> values.word(json, ASPECTS)).orElse(Aspect.BASICS),
                in.text("question"),
                in.list("askedAs", ListSize.ANY).orNone(values::text),
                in.telling("shortAnswer", values::rich).orElse(null),
                in.list("blocks", ListSize.ANY).orNone(values.object(blocks::read)),
                in.optional("safeAlone", values::flag).orElse(false)));
    }
}
