package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.TeachBack;

/** Reads what a person does with an article: questions to take along, and questions to find out what they took in. */
final class PracticeReader {

    private static final ListSize CHOICES = new ListSize(2, 4);

    QuestionsToAsk questionsToAsk(Fields in) {
        List<QuestionsToAsk.Prompt> prompts =
                in.list("questionsToAsk", ListSize.ANY).orNone(in.values().object(PracticeReader::prompt));
        return new QuestionsToAsk(prompts);
    }

    private static Optional<QuestionsToAsk.Prompt> prompt(Fields in) {
        return in.whole(new QuestionsToAsk.Prompt(in.text("text"), in.textOrNull("why")));
    }

    TeachBack teachBack(Fields in, Targets<Question> questions) {
        List<TeachBack.Check> checks =
                in.list("teachBack", ListSize.ANY).orNone(in.values().object(item -> check(item, questions)));
        return new TeachBack(checks);
    }

    private static Optional<TeachBack.Check> check(Fields in, Targets<Question> questions) {
        List<String> choices = in.list("choices", CHOICES).all(in.values()::text);
        int last = (choices.isEmpty() ? CHOICES.max() : choices.size()) - 1;
        return in.whole(new TeachBack.Check(
                in.text("prompt"),
                in.text("check"),
                choices,
                in.number("correct", new WholeNumber(0, last)),
                in.rich("why"),
                in.optional("question", json -> in.values().link(json, questions))
                        .orElse(null)));
    }
}
