package org.clearleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Block;
import org.clearleaf.article.Figure;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.RichText;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.WhoMayBenefit;
import org.jspecify.annotations.Nullable;

/** A small article in the making, for the examples of rules. */
public final class Draft {

    private final List<Question> questions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<AtAGlance.Fact> facts = new ArrayList<>();
    private final List<QuestionsToAsk.Prompt> prompts = new ArrayList<>();
    private final List<Glossary.Term> terms = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final DraftIdentity identity = new DraftIdentity();
    private final DraftCare care = new DraftCare();
    private final DraftPublication publication = new DraftPublication();
    private @Nullable Draft source;
    private String question = "What is it?";
    private boolean isSafeAlone;
    private String shortAnswer = "You can read it.";

    /** The article that this one was translated from, to be changed. */
    public Draft source() {
        Draft known = source == null ? new Draft() : source;
        source = known;
        return known;
    }

    /** The question under which the blocks stand. */
    public Draft question(String words) {
        question = words;
        return this;
    }

    /** One more question. */
    public Draft asks(String words) {
        questions.add(new Question(
                "more-" + questions.size(), "all", Aspect.BASICS, words, List.of(), RichText.of("Yes."), List.of()));
        return this;
    }

    public Draft shortAnswer(String words) {
        shortAnswer = words;
        return this;
    }

    /** Marks the question under which the blocks stand. */
    public Draft safeAlone() {
        isSafeAlone = true;
        return this;
    }

    /** A paragraph; {@code {id}} in its words is a source mark. */
    public Draft paragraph(String words) {
        return block(new Block.Paragraph(DraftWords.of(words)));
    }

    public Draft block(Block block) {
        blocks.add(block);
        return this;
    }

    public Draft fact(String label, String value) {
        facts.add(new AtAGlance.Fact(label, value, null));
        return this;
    }

    public Draft toAsk(String words) {
        prompts.add(new QuestionsToAsk.Prompt(words, null));
        return this;
    }

    public Draft term(String term, String plain) {
        terms.add(new Glossary.Term("term-" + terms.size(), term, plain, null, List.of()));
        return this;
    }

    public Draft figure(Figure figure) {
        figures.add(figure);
        return this;
    }

    /** What it is called, to be changed. */
    public DraftIdentity identity() {
        return identity;
    }

    /** What it tells of help and harm, to be added to. */
    public DraftCare care() {
        return care;
    }

    /** Who stands behind the draft, to be changed. */
    public DraftPublication publication() {
        return publication;
    }

    /** As a rule looks at it. */
    public Manuscript manuscript(Phrases phrases) {
        return new Manuscript(article(), source == null ? null : source.article(), DraftPublication.TODAY, phrases);
    }

    Article article() {
        return new Article(
                identity.done(),
                publication.done(),
                List.of(),
                new AtAGlance(RichText.of("A draft."), facts),
                List.of(new QuestionGroup("all", "All")),
                allQuestions(),
                care.evidence(),
                care.benefits(),
                new WhoMayBenefit(List.of(), List.of()),
                care.urgentHelp(),
                care.risks(),
                care.contraindications(),
                care.populations(),
                new QuestionsToAsk(prompts),
                new TeachBack(List.of()),
                new Glossary(terms),
                figures,
                List.of());
    }

    private List<Question> allQuestions() {
        List<Question> all = new ArrayList<>(questions);
        all.addFirst(new Question(
                "what", "all", Aspect.BASICS, question, List.of(), RichText.of(shortAnswer), blocks, isSafeAlone));
        return all;
    }
}
