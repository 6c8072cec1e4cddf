package org.clearleaf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One article in one language, as a patient reads it.
 *
 * <p>Everything in it has been checked: references point at things that exist, counts are not above their denominator, and
 * text holds no control characters. What an author left out is an empty list.
 *
 * @param identity what it is called and filed under
 * @param publication who stands behind it, and its dates
 * @param glance the answer in one or two sentences
 * @param questionGroups headings of the sidebar, in order
 * @param questions in reading order
 * @param figures pictures that {@link Block.Picture} blocks show
 * @param related ids of other articles
 */
public record Article(
        Identity identity,
        Publication publication,
        List<Source> sources,
        AtAGlance glance,
        List<QuestionGroup> questionGroups,
        List<Question> questions,
        Evidence evidence,
        Benefits benefits,
        WhoMayBenefit whoMayBenefit,
        UrgentHelp urgentHelp,
        Risks risks,
        Contraindications contraindications,
        Populations populations,
        QuestionsToAsk questionsToAsk,
        TeachBack teachBack,
        Glossary glossary,
        List<Figure> figures,
        List<String> related) {

    public Article {
        sources = List.copyOf(sources);
        questionGroups = List.copyOf(questionGroups);
        questions = List.copyOf(questions);
        figures = List.copyOf(figures);
        related = List.copyOf(related);
    }

    public String id() {
        return identity.id();
    }

    public String title() {
        return identity.title();
    }

    public Locale language() {
        return identity.language();
    }

    /**
     * Every part that has something to show, in the order in which it is read: by aspect, questions before the rest. Risks and
     * findings that a question draws are not listed again.
     */
    public List<Part> parts() {
        List<Part> all = new ArrayList<>();
        all.add(glance);
        all.addAll(questions);
        all.addAll(List.of(evidence.without(drawnFindings()), benefits, whoMayBenefit));
        all.addAll(List.of(urgentHelp, risks.without(drawnRisks()), contraindications, populations));
        all.addAll(List.of(questionsToAsk, teachBack, glossary));
        all.add(about());
        List<Part> shown = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            all.stream()
                    .filter(part -> part.aspect() == aspect && !part.isEmpty())
                    .forEach(shown::add);
        }
        return List.copyOf(shown);
    }

    /** Who wrote it, what it rests on, and what to read next: the last part. */
    public About about() {
        return new About(publication, sources, related);
    }

    /** All questions as they are read: by aspect; those without an answer yet come last. */
    public List<Question> questionsInReadingOrder() {
        return questions.stream().sorted(Article::inReadingOrder).toList();
    }

    /** Where a question stands among {@link #questionsInReadingOrder}, from 1; 0 for one of another article. */
    public int numberOf(Question question) {
        List<String> ids = questionsInReadingOrder().stream().map(Question::id).toList();
        return ids.indexOf(question.id()) + 1;
    }

    private static int inReadingOrder(Question one, Question other) {
        int unanswered = Boolean.compare(one.isEmpty(), other.isEmpty());
        return unanswered == 0 ? one.aspect().compareTo(other.aspect()) : unanswered;
    }

    public Optional<Question> question(String questionId) {
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }

    public Optional<Figure> figure(String figureId) {
        return figures.stream().filter(f -> f.id().equals(figureId)).findFirst();
    }

    public Optional<Source> source(String sourceId) {
        return sources.stream().filter(s -> s.id().equals(sourceId)).findFirst();
    }

    /** Ids of the risks that a question draws as an icon array: the list of risks need not repeat them. */
    private Set<String> drawnRisks() {
        return blocks().filter(Block.RiskPicture.class::isInstance)
                .map(block -> ((Block.RiskPicture) block).risk())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the findings that a question shows as a chart. */
    private Set<String> drawnFindings() {
        return blocks().filter(Block.EvidenceChart.class::isInstance)
                .map(block -> ((Block.EvidenceChart) block).finding())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Block> blocks() {
        return questions.stream().flatMap(question -> question.blocks().stream());
    }
}
