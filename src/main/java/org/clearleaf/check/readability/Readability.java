package org.clearleaf.check.readability;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.check.text.ArticleTexts;
import org.clearleaf.check.text.Sentences;
import org.clearleaf.check.text.Text;
import org.clearleaf.check.text.Words;

/**
 * How hard an article is to read, as a whole and by section. Counted is running text: no headings, citations and table cells,
 * and no items of lists that are not sentences, which would make it seem easier than it is.
 *
 * @param sections by the anchor of the part
 * @param longestSentences the longest first
 * @param hardestWords those of the most syllables first, each once, at its first place
 */
public record Readability(
        Locale language,
        Reading article,
        Map<String, Reading> sections,
        List<Passage> longestSentences,
        List<Passage> hardestWords) {

    private static final int SAMPLES = 5;

    public Readability {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        longestSentences = List.copyOf(longestSentences);
        hardestWords = List.copyOf(hardestWords);
    }

    /**
     * Words at a place.
     *
     * @param path in the JSON
     * @param size words of a sentence, syllables of a word
     */
    public record Passage(String path, String words, int size) {}

    public static Readability of(Article article) {
        return of(article, ArticleTexts.of(article));
    }

    public static Readability of(Article article, List<Text> texts) {
        WordCounter counter = new WordCounter(article);
        Map<String, Reading> sections = new LinkedHashMap<>();
        List<Text> counted = texts.stream().filter(Readability::counts).toList();
        for (Text text : counted) {
            sections.merge(text.section(), counter.count(text.plain()), Reading::plus);
        }
        Reading whole = sections.values().stream().reduce(Reading.NONE, Reading::plus);
        return new Readability(article.language(), whole, sections, longest(counted), hardest(counted, counter));
    }

    /** Formulas are made for one language each; there are none here for any but English and Spanish. */
    public boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    public boolean isSpanish() {
        return language.getLanguage().equals("es");
    }

    private static boolean counts(Text text) {
        return text.isRunning() && text.isSentence();
    }

    private static List<Passage> longest(List<Text> texts) {
        return largest(texts.stream()
                .flatMap(text -> Sentences.of(text.plain()).stream()
                        .map(sentence -> new Passage(
                                text.path(), sentence, Words.of(sentence).size()))));
    }

    private static List<Passage> hardest(List<Text> texts, WordCounter counter) {
        Map<String, Passage> words = new LinkedHashMap<>();
        for (Text text : texts) {
            for (String word : Words.of(text.plain())) {
                words.putIfAbsent(
                        word.toLowerCase(Locale.ROOT), new Passage(text.path(), word, counter.sparedSyllables(word)));
            }
        }
        return largest(words.values().stream());
    }

    private static List<Passage> largest(Stream<Passage> samples) {
        return samples.sorted(Comparator.comparingInt(Passage::size).reversed())
                .limit(SAMPLES)
                .toList();
    }
}
