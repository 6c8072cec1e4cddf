package org.clearleaf.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Author;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Block;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risks;
import org.clearleaf.article.Strength;
import org.clearleaf.article.Subject;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;

/** Writes a small article for a test, a call for each part. */
final class Draft {

    private final Identity identity;
    private final String shortAnswer;
    private final List<Question> questions = new ArrayList<>();
    private final List<Glossary.Term> terms = new ArrayList<>();
    private final List<Contraindication> contraindications = new ArrayList<>();
    private final List<TeachBack.Check> checks = new ArrayList<>();

    Draft(String id, String language, String title, String shortAnswer, String... alsoKnownAs) {
        Locale locale = Locale.forLanguageTag(language);
        this.identity =
                new Identity(id, 1, locale, Kind.MEDICINE, Subject.OTHER, title, shortAnswer, List.of(alsoKnownAs));
        this.shortAnswer = shortAnswer;
    }

    Draft asks(String id, String question, String answer, String... body) {
        return asksAlso(id, question, List.of(), answer, body);
    }

    Draft asksAlso(String id, String question, List<String> askedAs, String answer, String... body) {
        List<Block> blocks = new ArrayList<>();
        List.of(body).forEach(text -> blocks.add(new Block.Paragraph(RichText.of(text))));
        questions.add(new Question(id, "all", Aspect.BASICS, question, askedAs, RichText.of(answer), blocks));
        return this;
    }

    Draft explains(String term, String plain, String... synonyms) {
        terms.add(new Glossary.Term(term.replace(' ', '-'), term, plain, null, List.of(synonyms)));
        return this;
    }

    Draft warns(String condition, String reason) {
        contraindications.add(new Contraindication(
                "c" + contraindications.size(),
                condition,
                "Do you have " + condition + "?",
                Strength.NEVER,
                RichText.of(reason),
                null,
                List.of()));
        return this;
    }

    Draft checks(String prompt) {
        checks.add(new TeachBack.Check(prompt, prompt, List.of("Yes", "No"), 0, RichText.of(prompt), null));
        return this;
    }

    Article done() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Publication publication = new Publication(
                List.of(new Author("A. Writer", null, null, null)),
                List.of(),
                "Clearleaf",
                "CC-BY-4.0",
                "None",
                new Dates(day, day, null, null, null),
                List.of());
        return new Article(
                identity,
                publication,
                List.of(),
                new AtAGlance(RichText.of(shortAnswer), List.of()),
                List.of(new QuestionGroup("all", "All")),
                questions,
                new Evidence(List.of()),
                new Benefits(List.of()),
                new WhoMayBenefit(List.of(), List.of()),
                new UrgentHelp(List.of()),
                new Risks(List.of()),
                new Contraindications(contraindications),
                new Populations(Map.of()),
                new QuestionsToAsk(List.of()),
                new TeachBack(checks),
                new Glossary(terms),
                List.of(),
                List.of());
    }
}
