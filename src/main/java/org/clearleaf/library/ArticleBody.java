package org.clearleaf.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Article;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Figure;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Part;
import org.clearleaf.article.Provenance;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.Source;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an article in such an order that whatever a part points at has been read before it. */
final class ArticleBody {

    private final Fields bare;
    private final @Nullable Identity identity;
    private final @Nullable Publication publication;
    private final List<Source> sources;
    private final Glossary glossary;
    private final List<Figure> figures;

    /** Ids of questions, benefits, risks and contraindications, which share one space: each can be the target of a link. */
    private final Set<String> ids = new HashSet<>();

    /** Reads the parts that point at nothing. */
    ArticleBody(Fields bare, Path file) {
        this.bare = bare;
        this.identity = new IdentityReader(file).read(bare).orElse(null);
        this.publication = new PublicationReader().read(bare).orElse(null);
        this.sources = new SourceReader().read(bare);
        this.glossary = new GlossaryReader().read(bare);
        this.figures = new FigureReader(file).read(bare);
    }

    /** Reads the rest, also when there can be no article, so that every problem is found. */
    Optional<Article> read(List<Link> related) {
        References references = references();
        OutcomeNumbers numbers = OutcomeNumbers.look(bare, references);
        Fields in = bare.with(new Values(bare.values().problems(), references.with(numbers.outcomes())));
        OutcomeReader outcomes = new OutcomeReader(ids, numbers.risks());
        Benefits benefits = outcomes.benefits(in);
        Risks risks = outcomes.risks(in);
        return read(in, benefits, risks, related.stream().map(Link::id).toList());
    }

    private Optional<Article> read(Fields in, Benefits benefits, Risks risks, List<String> related) {
        Evidence evidence = new EvidenceReader().read(in);
        QuestionReader asked = new QuestionReader(ids, blocks(evidence, risks));
        List<QuestionGroup> groups = asked.groups(in);
        List<Question> questions =
                asked.questions(in, Targets.of(DeclaredIds.in(in, "questionGroups"), groups, QuestionGroup::id));
        SafetyReader safety = new SafetyReader(ids);
        PracticeReader practice = new PracticeReader();
        var glance = new GlanceReader(identity == null ? "" : identity.summary()).read(in);
        var whoMayBenefit = new WhoMayBenefitReader().read(in);
        var urgentHelp = safety.urgentHelp(in);
        var contraindications = safety.contraindications(in);
        var populations =
                new PopulationsReader().read(in, identity != null && PopulationsReader.mustSay(identity.kind()));
        var questionsToAsk = practice.questionsToAsk(in);
        var teachBack = practice.teachBack(in, Targets.of(DeclaredIds.in(in, "questions"), questions, Question::id));
        List<Provenance> provenance = new ProvenanceReader(anchors()).provenance(in);
        in.nameUnknown();
        if (identity == null || publication == null) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                identity,
                publication.from(provenance),
                sources,
                glance,
                groups,
                questions,
                evidence,
                benefits,
                whoMayBenefit,
                urgentHelp,
                risks,
                contraindications,
                populations,
                questionsToAsk,
                teachBack,
                glossary,
                figures,
                related));
    }

    /** What provenance may point at: everything with an id of its own, and the parts that every article may have. */
    private Set<String> anchors() {
        Set<String> anchors = new HashSet<>(ids);
        anchors.addAll(Part.FIXED_ANCHORS);
        return anchors;
    }

    private References references() {
        Locale language = identity == null ? Locale.ENGLISH : identity.language();
        return new References(
                Targets.of(DeclaredIds.in(bare, "sources"), sources, Source::id),
                Targets.of(DeclaredIds.in(bare, "glossary"), glossary.terms(), Glossary.Term::id),
                Targets.none(),
                new FrequencyWords(language));
    }

    private BlockReader blocks(Evidence evidence, Risks risks) {
        return new BlockReader(
                Targets.of(DeclaredIds.in(bare, "figures"), figures, Figure::id),
                Targets.of(DeclaredIds.in(bare, "risks"), risks.risks(), Risk::id),
                Targets.of(DeclaredIds.in(bare, "evidence"), evidence.findings(), Evidence.Finding::id));
    }
}
