package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clearleaf.article.Article;
import org.clearleaf.article.Block;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.check.text.ArticleTexts;
import org.clearleaf.check.text.Sentences;
import org.clearleaf.check.text.Text;

/** Finds what an article says on the strength of a source: sentences that carry its mark, and numbers and advice that name it. */
final class SourceStatements {

    /**
     * Something that rests on a source.
     *
     * @param anchor of the part in which it is read
     * @param words the whole of it
     * @param sought words by which its place is found on the page
     */
    record Statement(String anchor, String words, String sought) {}

    private final Article article;
    private final FrequencyWords frequencies;
    private final List<Text> texts;

    SourceStatements(Article article, FrequencyWords frequencies) {
        this.article = article;
        this.frequencies = frequencies;
        this.texts = ArticleTexts.of(article);
    }

    /** In the order of the article, each once. */
    List<Statement> of(String sourceId) {
        List<Statement> found = new ArrayList<>();
        texts.forEach(text -> addMarked(text, sourceId, found));
        addNumbers(sourceId, found);
        addAdvice(sourceId, found);
        return found.stream().distinct().toList();
    }

    private static void addMarked(Text text, String sourceId, List<Statement> found) {
        for (int mark : marks(text.words(), sourceId)) {
            String sentence = sentenceBefore(mark, text.plain());
            found.add(new Statement(text.section(), sentence, sentence));
        }
    }

    /** How many characters of the plain words stand before each mark of the source. */
    private static List<Integer> marks(RichText words, String sourceId) {
        List<Integer> marks = new ArrayList<>();
        int at = 0;
        for (Run run : words.runs()) {
            if (run instanceof Run.SourceMark(List<String> sources) && sources.contains(sourceId)) {
                marks.add(at);
            }
            at += run.words().length();
        }
        return marks;
    }

    /** A mark stands after the words that it supports, before or after their full stop. */
    private static String sentenceBefore(int mark, String plain) {
        String before = "";
        int end = 0;
        for (String sentence : Sentences.of(plain)) {
            int start = plain.indexOf(sentence, end);
            if (start >= mark && !before.isEmpty()) {
                break;
            }
            before = sentence;
            end = start + sentence.length();
        }
        return before;
    }

    private void addNumbers(String sourceId, List<Statement> found) {
        article.evidence().findings().stream()
                .filter(finding -> finding.sources().contains(sourceId))
                .forEach(finding -> found.add(sentence(
                        shownIn(
                                new Block.EvidenceChart(finding.id())::equals,
                                article.evidence().anchor()),
                        finding.statement().plain())));
        article.benefits().benefits().stream()
                .filter(benefit -> benefit.sources().contains(sourceId))
                .forEach(
                        benefit -> found.add(number(article.benefits().anchor(), benefit.name(), benefit.frequency())));
        article.risks().risks().stream()
                .filter(risk -> risk.sources().contains(sourceId))
                .forEach(risk -> found.add(number(
                        shownIn(
                                new Block.RiskPicture(risk.id())::equals,
                                article.risks().anchor()),
                        risk.name(),
                        risk.frequency())));
    }

    private void addAdvice(String sourceId, List<Statement> found) {
        article.urgentHelp().cards().stream()
                .filter(card -> card.sources().contains(sourceId))
                .forEach(card -> found.add(
                        sentence(article.urgentHelp().anchor(), card.action().plain())));
        article.contraindications().contraindications().stream()
                .filter(one -> one.sources().contains(sourceId))
                .forEach(one -> found.add(new Statement(
                        article.contraindications().anchor(),
                        one.condition() + ": " + one.reason().plain(),
                        one.reason().plain())));
    }

    /** The question that draws a number or a finding; without one it is listed in its own part. */
    private String shownIn(Predicate<Block> drawn, String otherwise) {
        return article.questions().stream()
                .filter(question -> question.blocks().stream().anyMatch(drawn))
                .map(question -> question.anchor())
                .findFirst()
                .orElse(otherwise);
    }

    private static Statement sentence(String anchor, String words) {
        return new Statement(anchor, words, words);
    }

    private Statement number(String anchor, String name, Frequency frequency) {
        return new Statement(anchor, name + ": " + frequencies.inShort(frequency), name);
    }
}
