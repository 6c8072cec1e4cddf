package org.clearleaf.search.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Block;
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
import org.clearleaf.article.Subject;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;

/** Makes articles of judged answers: one of each document, with a question of each answer. */
final class JudgedLibrary {

    private static final Pattern DOCUMENT = Pattern.compile("(.+)_Sec\\d+\\.txt");

    /** For example "What causes Otitis ? (Also called: Ear infection; Inflamed ear)". */
    private static final Pattern ALSO_CALLED = Pattern.compile("\\(Also called: (.*)\\)\\s*$");

    /** What stands before the name of the topic in the questions of this collection. */
    private static final Pattern BEFORE_TOPIC = Pattern.compile(
            "(?i)^(?:what is \\(are\\)|what causes|do you have information about|.*\\bsupport for people with"
                    + "|.*?\\b(?:of|for|have|prevent|diagnose|affected by|related to|get|take)"
                    + "|what (?:is|are)|how should|is)\\s+");

    private static final Pattern AFTER_TOPIC =
            Pattern.compile("(?i)(?:\\s*\\?| and why is it prescribed| be used and what is the dosage| inherited).*$");

    private static final LocalDate DAY = LocalDate.of(2017, 8, 1);

    /** The articles, in the order of their first answers. The anchor of a question is the id of its answer. */
    List<Article> of(Collection<JudgedAnswer> answers) {
        Map<String, List<JudgedAnswer>> documents = new LinkedHashMap<>();
        for (JudgedAnswer answer : answers) {
            Matcher id = DOCUMENT.matcher(answer.id());
            String document = id.matches() ? id.group(1) : answer.id();
            documents.computeIfAbsent(document, _ -> new ArrayList<>()).add(answer);
        }
        return documents.entrySet().stream()
                .map(entry -> article(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Article article(String id, List<JudgedAnswer> answers) {
        String first = answers.getFirst().question();
        Matcher also = ALSO_CALLED.matcher(first);
        List<String> names = also.find() ? List.of(also.group(1).split("; ")) : List.of();
        String topic = topic(question(first));
        Identity identity = new Identity(id, 1, Locale.ENGLISH, Kind.CONDITION, Subject.OTHER, topic, topic, names);
        return new Article(
                identity,
                new Publication(List.of(), List.of(), "NIH", "", "", new Dates(DAY, DAY, null, null, null)),
                List.of(),
                new AtAGlance(RichText.of(topic), List.of()),
                List.of(new QuestionGroup("all", topic)),
                answers.stream().map(JudgedLibrary::question).toList(),
                new Evidence(List.of()),
                new Benefits(List.of()),
                new WhoMayBenefit(List.of(), List.of()),
                new UrgentHelp(List.of()),
                new Risks(List.of()),
                new Contraindications(List.of()),
                new Populations(Map.of()),
                new QuestionsToAsk(List.of()),
                new TeachBack(List.of()),
                new Glossary(List.of()),
                List.of(),
                List.of());
    }

    private static Question question(JudgedAnswer answer) {
        List<String> sentences = List.of(answer.answer().split("(?<=[.!?]) +", 2));
        List<Block> rest =
                sentences.size() < 2 ? List.of() : List.of(new Block.Paragraph(RichText.of(sentences.getLast())));
        return new Question(
                answer.id(),
                "all",
                Aspect.BASICS,
                question(answer.question()),
                List.of(),
                RichText.of(sentences.getFirst()),
                rest);
    }

    private static String question(String withNames) {
        return ALSO_CALLED
                .matcher(withNames)
                .replaceFirst("")
                .replace(" ?", "?")
                .strip();
    }

    static String topic(String question) {
        String rest = AFTER_TOPIC.matcher(question).replaceFirst("");
        return BEFORE_TOPIC.matcher(rest).replaceFirst("").strip();
    }
}
