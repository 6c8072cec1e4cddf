package org.clearleaf.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearleaf.article.About;
import org.clearleaf.article.Article;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Part;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;

/** Makes passages of the parts of an article that answer something. */
final class Passages {

    private final Article article;
    private final PartNames names;

    private Passages(Article article) {
        this.article = article;
        this.names = new PartNames(article.language());
    }

    static List<Passage> of(Article article) {
        Passages passages = new Passages(article);
        return article.parts().stream()
                .flatMap(part -> passages.passage(part).stream())
                .toList();
    }

    private Optional<Passage> passage(Part part) {
        return switch (part) {
            case AtAGlance glance -> Optional.of(glance(glance));
            case Question question -> Optional.of(question(question));
            case Evidence evidence -> named(part, "search.part.evidence", PartTexts.of(evidence));
            case Benefits benefits -> named(part, "search.part.benefits", PartTexts.of(benefits));
            case WhoMayBenefit groups -> named(part, "search.part.who-may-benefit", PartTexts.of(groups));
            case Risks risks -> named(part, "search.part.risks", PartTexts.of(risks));
            case UrgentHelp help -> named(part, "search.part.urgent-help", PartTexts.of(help));
            case Contraindications reasons -> named(part, "search.part.contraindications", PartTexts.of(reasons));
            case Populations populations -> Optional.of(populations(populations));
            case QuestionsToAsk questions -> named(part, "search.part.questions-to-ask", PartTexts.of(questions));
            case Glossary glossary -> named(part, "search.part.glossary", PartTexts.of(glossary));
            case TeachBack _, About _ -> Optional.empty();
        };
    }

    /** Stands for the whole article: who types a name of the topic finds its summary. */
    private Passage glance(AtAGlance glance) {
        String summary = article.identity().summary();
        Stream<String> body = Stream.concat(Stream.of(summary), PartTexts.of(glance));
        return new Passage(
                article.identity(),
                glance.anchor(),
                names.name("search.part.at-a-glance"),
                Passage.names(article.identity()),
                PartTexts.plain(glance.shortAnswer()),
                body.toList());
    }

    private Passage question(Question question) {
        return new Passage(
                article.identity(),
                question.anchor(),
                question.question(),
                question.askedAs(),
                PartTexts.plain(question.shortAnswer()),
                question.blocks().stream().flatMap(BlockTexts::of).toList());
    }

    private Passage populations(Populations populations) {
        return new Passage(
                article.identity(),
                populations.anchor(),
                names.name("search.part.populations"),
                List.of(),
                "",
                populations.advice().entrySet().stream().flatMap(this::advice).toList());
    }

    private Stream<String> advice(Map.Entry<Population, Populations.Advice> entry) {
        String people = names.name("search.population." + entry.getKey().code());
        String text = PartTexts.plain(entry.getValue().text());
        return text.isEmpty() ? Stream.empty() : Stream.of(people + ": " + text);
    }

    private Optional<Passage> named(Part part, String key, Stream<String> body) {
        return Optional.of(
                new Passage(article.identity(), part.anchor(), names.name(key), List.of(), "", body.toList()));
    }
}
