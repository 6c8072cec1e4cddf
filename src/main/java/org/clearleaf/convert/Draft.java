package org.clearleaf.convert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clearleaf.article.Article;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Part;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Provenance;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.Source;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;
import org.clearleaf.convert.text.CleanText;

/** An article in the making. What is added keeps its order. */
public final class Draft {

    private static final int LONGEST_ID = 70;
    private static final Set<Kind> MUST_SAY = Set.of(Kind.MEDICINE, Kind.TREATMENT);

    private final Identity identity;
    private final Publication publication;
    private final Source source;
    private final RichText glance;
    private final Set<String> ids = new HashSet<>(Part.FIXED_ANCHORS);
    private final Map<String, QuestionGroup> groups = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<UrgentHelp.Card> cards = new ArrayList<>();
    private final List<Contraindication> contraindications = new ArrayList<>();
    private final Map<Population, Populations.Advice> advice = new EnumMap<>(Population.class);
    private final List<Provenance> provenance = new ArrayList<>();

    /**
     * Begins with what stands at the top.
     *
     * @param identity its id is a wish: another article of the import may bear it
     * @param source the original, which everything rests on
     */
    public Draft(Identity identity, Publication publication, Source source, RichText glance) {
        this.identity = identity;
        this.publication = publication;
        this.source = source;
        this.glance = glance;
    }

    public String id() {
        return identity.id();
    }

    public Locale language() {
        return identity.language();
    }

    /** What statements name as their source. */
    public List<String> sources() {
        return List.of(source.id());
    }

    /** An id that nothing else in the article has, made from some words. */
    public String newId(String words) {
        String slug = CleanText.slug(words);
        String stem = slug.isEmpty() ? "part" : slug.substring(0, Math.min(slug.length(), LONGEST_ID));
        stem = stem.replaceFirst("-+$", "");
        String id = stem;
        for (int number = 2; !ids.add(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    /** Adds a question with its id from {@link #newId} under a heading. */
    public void ask(Question question, String groupTitle) {
        groups.putIfAbsent(question.group(), new QuestionGroup(question.group(), groupTitle));
        questions.add(question);
    }

    public boolean hasQuestions() {
        return !questions.isEmpty();
    }

    public void add(Risk risk) {
        risks.add(risk);
    }

    public void add(UrgentHelp.Card card) {
        cards.add(card);
    }

    public void add(Contraindication contraindication) {
        contraindications.add(contraindication);
    }

    /** Adds advice for some people; the first that is found counts. */
    public void advise(Population population, RichText text) {
        advice.putIfAbsent(population, new Populations.Advice(text));
    }

    public void trace(Provenance original) {
        provenance.add(original);
    }

    /** The article under the id that was free; it needs a question at least. */
    Article article(String id) {
        return new Article(
                named(id),
                publication.from(provenance),
                List.of(source),
                new AtAGlance(glance, List.of()),
                List.copyOf(groups.values()),
                questions,
                new Evidence(List.of()),
                new Benefits(List.of()),
                new WhoMayBenefit(List.of(), List.of()),
                new UrgentHelp(cards),
                new Risks(risks),
                new Contraindications(contraindications),
                populations(),
                new QuestionsToAsk(List.of()),
                new TeachBack(List.of()),
                new Glossary(List.of()),
                List.of(),
                List.of());
    }

    /** Silence must not look like safety: what the original does not say is said to be not known. */
    private Populations populations() {
        if (MUST_SAY.contains(identity.kind()) || !advice.isEmpty()) {
            for (Population population : Population.values()) {
                advice.putIfAbsent(population, Populations.Advice.UNKNOWN);
            }
        }
        return new Populations(advice);
    }

    private Identity named(String id) {
        return new Identity(
                id,
                identity.version(),
                identity.language(),
                identity.kind(),
                identity.subject(),
                identity.title(),
                identity.summary(),
                identity.alsoKnownAs());
    }
}
