package org.clearleaf.convert.json;

import java.io.IOException;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Figure;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.RichText;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.WhoMayBenefit;

/** Writes what an article tells, in the order of the format. */
record AnswersJson(JsonText json, BlocksJson blocks) {

    AnswersJson(JsonText json, InlineText inline) {
        this(json, new BlocksJson(json, inline));
    }

    void write(Article article) throws IOException {
        json.object("atAGlance", () -> glance(article.glance()));
        json.requiredObjects("questionGroups", article.questionGroups(), this::group);
        json.requiredObjects("questions", article.questions(), this::question);
        OutcomesJson outcomes = new OutcomesJson(json, blocks);
        outcomes.write(article);
        if (!article.whoMayBenefit().isEmpty()) {
            json.object("whoMayBenefit", () -> whoMayBenefit(article.whoMayBenefit()));
        }
        new SafetyJson(json, blocks).write(article.urgentHelp(), article.contraindications());
        if (!article.populations().isEmpty()) {
            json.object("populations", () -> populations(article.populations()));
        }
        json.objects("questionsToAsk", article.questionsToAsk().prompts(), this::prompt);
        json.objects("teachBack", article.teachBack().checks(), this::check);
        json.objects("glossary", article.glossary().terms(), this::term);
        json.objects("figures", article.figures(), this::figure);
    }

    private void glance(AtAGlance glance) throws IOException {
        blocks.rich("shortAnswer", glance.shortAnswer());
        json.objects("facts", glance.facts(), fact -> {
            json.text("label", fact.label());
            json.text("value", fact.value());
            blocks.rich("note", fact.note());
        });
    }

    private void group(QuestionGroup group) throws IOException {
        json.text("id", group.id());
        json.text("title", group.title());
    }

    private void question(Question question) throws IOException {
        json.text("id", question.id());
        json.text("group", question.group());
        json.code("aspect", question.aspect());
        json.text("question", question.question());
        if (question.isSafeAlone()) {
            json.yes("safeAlone");
        }
        json.texts("askedAs", question.askedAs());
        blocks.rich("shortAnswer", question.shortAnswer());
        blocks.write(question.blocks());
    }

    private void whoMayBenefit(WhoMayBenefit who) throws IOException {
        json.requiredObjects("groups", who.groups(), group -> {
            json.text("title", group.title());
            blocks.rich("reason", group.reason());
        });
        if (!who.limits().isEmpty()) {
            blocks.riches("limits", who.limits());
        }
    }

    private void populations(Populations populations) throws IOException {
        for (Map.Entry<Population, Populations.Advice> one :
                populations.advice().entrySet()) {
            RichText text = one.getValue().text();
            json.object(one.getKey().code(), () -> {
                blocks.rich("text", text);
                if (text == null) {
                    json.yes("unknown");
                }
            });
        }
    }

    private void prompt(QuestionsToAsk.Prompt prompt) throws IOException {
        json.text("text", prompt.text());
        json.text("why", prompt.why());
    }

    private void check(TeachBack.Check check) throws IOException {
        json.text("prompt", check.prompt());
        json.text("check", check.check());
        json.requiredTexts("choices", check.choices());
        json.number("correct", check.correct());
        blocks.rich("why", check.why());
        json.text("question", check.question());
    }

    private void term(Glossary.Term term) throws IOException {
        json.text("id", term.id());
        json.text("term", term.term());
        json.text("plain", term.plain());
        json.text("sayIt", term.sayIt());
        json.texts("synonyms", term.synonyms());
    }

    private void figure(Figure figure) throws IOException {
        json.text("id", figure.id());
        json.text("file", figure.file());
        json.text("alt", figure.alt());
        if (figure.isDecorative()) {
            json.yes("decorative");
        }
        json.text("caption", figure.caption());
        json.text("credit", figure.credit());
        json.text("licence", figure.licence());
        json.texts("textInImage", figure.words());
    }
}
