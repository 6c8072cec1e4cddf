package org.clearleaf.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Block;
import org.clearleaf.article.Kind;
import org.clearleaf.check.readability.Readability;
import org.clearleaf.check.text.ArticleTexts;
import org.clearleaf.check.text.Sentences;
import org.clearleaf.check.text.Text;
import org.jspecify.annotations.Nullable;

/** An article as rules look at it: each of its texts with its place, and the turns of phrase of its language. */
public final class Manuscript {

    /** What is done to somebody, and so needs warnings and a choice. */
    private static final Set<Kind> INTERVENTIONS = Set.of(Kind.MEDICINE, Kind.TREATMENT);

    private final Article article;
    private final @Nullable Article source;
    private final LocalDate today;
    private final Patterns patterns;
    private final List<Text> texts;
    private final Readability readability;

    /**
     * Reads an article.
     *
     * @param source what it was translated from; absent when it is no translation
     * @param today the day against which dates are held
     */
    public Manuscript(Article article, @Nullable Article source, LocalDate today, Phrases phrases) {
        this.article = article;
        this.source = source;
        this.today = today;
        this.patterns = phrases.in(article.language());
        this.texts = ArticleTexts.of(article);
        this.readability = Readability.of(article, texts);
    }

    public Article article() {
        return article;
    }

    /** What it was translated from. */
    public Optional<Article> source() {
        return Optional.ofNullable(source);
    }

    public LocalDate today() {
        return today;
    }

    public Readability readability() {
        return readability;
    }

    /** Every text that a patient reads. */
    public List<Text> texts() {
        return texts;
    }

    /** Sentences and items, without headings, names and captions. */
    public List<Text> running() {
        return texts.stream().filter(Text::isRunning).toList();
    }

    public boolean isIntervention() {
        return INTERVENTIONS.contains(article.identity().kind());
    }

    /** What the language of the article has under a name; matches nothing where it has none. */
    public Pattern pattern(String name) {
        return patterns.pattern(name);
    }

    /** Whether the language of the article has such a list at all. */
    public boolean knows(String name) {
        return patterns.has(name);
    }

    public boolean matches(String name, String words) {
        return pattern(name).matcher(words).find();
    }

    /** Whether any text of the article uses such a turn of phrase. */
    public boolean says(String name) {
        return texts.stream().anyMatch(text -> matches(name, text.plain()));
    }

    /** Every place where one of some texts uses a turn of phrase. */
    public List<Hit> hits(String name, Predicate<Text> where) {
        return texts.stream().filter(where).flatMap(text -> hits(name, text)).toList();
    }

    /** All blocks of all questions, with their paths. */
    public Map<String, Block> blocks() {
        return BlockPaths.of(article);
    }

    private Stream<Hit> hits(String name, Text text) {
        if (!matches(name, text.plain())) {
            return Stream.empty();
        }
        return Sentences.of(text.plain()).stream()
                .flatMap(sentence -> pattern(name)
                        .matcher(sentence)
                        .results()
                        .map(match -> new Hit(text, sentence, match.group().strip())));
    }
}
