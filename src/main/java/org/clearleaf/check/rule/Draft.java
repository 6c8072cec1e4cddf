package org.clearleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Block;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Figure;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.Subject;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;
import org.jspecify.annotations.Nullable;

/** A small article in the making, for the examples of rules. */
public final class Draft {

    private final List<Question> questions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Evidence.Finding> findings = new ArrayList<>();
    private final List<Benefit> benefits = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<UrgentHelp.Card> cards = new ArrayList<>();
    private final List<Contraindication> contraindications = new ArrayList<>();
    private final List<AtAGlance.Fact> facts = new ArrayList<>();
    private final List<QuestionsToAsk.Prompt> prompts = new ArrayList<>();
    private final List<Glossary.Term> terms = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final DraftPublication publication = new DraftPublication();
    private Map<Population, Populations.Advice> advice = Map.of();
    private Locale language = Locale.ENGLISH;
    private @Nullable Draft source;
    private int version = 1;
    private Kind kind = Kind.TREATMENT;
    private String title = "Draft";
    private String question = "What is it?";
    private String shortAnswer = "You can read it.";

    /** The article that this one was translated from. */
    public Draft translates(Draft other) {
        source = other;
        return this;
    }

    public Draft version(int number) {
        version = number;
        return this;
    }

    public Draft language(String tag) {
        language = Locale.forLanguageTag(tag);
        return this;
    }

    public Draft kind(Kind one) {
        kind = one;
        return this;
    }

    public Draft title(String words) {
        title = words;
        return this;
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

    /** A paragraph; {@code {id}} in its words is a source mark. */
    public Draft paragraph(String words) {
        return block(new Block.Paragraph(DraftWords.of(words)));
    }

    public Draft block(Block block) {
        blocks.add(block);
        return this;
    }

    public Draft finding(Evidence.Finding finding) {
        findings.add(finding);
        return this;
    }

    public Draft benefit(Benefit benefit) {
        benefits.add(benefit);
        return this;
    }

    public Draft risk(Risk risk) {
        risks.add(risk);
        return this;
    }

    public Draft card(UrgentHelp.Card card) {
        cards.add(card);
        return this;
    }

    public Draft contraindication(Contraindication one) {
        contraindications.add(one);
        return this;
    }

    public Draft advice(Map<Population, Populations.Advice> known) {
        advice = known;
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
                new Identity("draft", version, language, kind, Subject.OTHER, title, "A draft.", List.of()),
                publication.done(),
                List.of(),
                new AtAGlance(RichText.of("A draft."), facts),
                List.of(new QuestionGroup("all", "All")),
                allQuestions(),
                new Evidence(findings),
                new Benefits(benefits),
                new WhoMayBenefit(List.of(), List.of()),
                new UrgentHelp(cards),
                new Risks(risks),
                new Contraindications(contraindications),
                new Populations(advice),
                new QuestionsToAsk(prompts),
                new TeachBack(List.of()),
                new Glossary(terms),
                figures,
                List.of());
    }

    private List<Question> allQuestions() {
        List<Question> all = new ArrayList<>(questions);
        all.addFirst(new Question("what", "all", Aspect.BASICS, question, List.of(), RichText.of(shortAnswer), blocks));
        return all;
    }
}
