package org.clearleaf.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marked words as plain ones, and how long they take to read. */
final class WordsTest {

    @Test
    void plainWordsLeaveOutMarksAndSources() {
        RichText text = new RichText(List.of(
                new Run.Plain("It is "),
                new Run.Strong("not"),
                new Run.Plain(" an "),
                new Run.TermRef("opioid", "opioid drug"),
                new Run.SourceMark(List.of("book", "label")),
                new Run.Plain(". "),
                new Run.Derived("headache", "35 out of 100 people"),
                new Run.Plain(" felt it.")));
        assertEquals("It is not an opioid drug. 35 out of 100 people felt it.", text.plain());
    }

    @Test
    void noRunsAreNoWords() {
        assertEquals("", new RichText(List.of()).plain());
        assertEquals("Hello", RichText.of("Hello").plain());
    }

    /** The question has three words and its short answer has three. */
    @ParameterizedTest
    @CsvSource({"0, 1", "93, 1", "293, 1", "294, 2", "394, 2", "494, 3", "1994, 10"})
    void readingTakesAMinuteForTwoHundredWords(int words, int minutes) {
        assertEquals(minutes, minutes(new Block.Paragraph(RichText.of("word ".repeat(words)))));
    }

    @Test
    void everyKindOfBlockTakesTime() {
        RichText many = RichText.of("word ".repeat(394));
        RichText none = RichText.of("");
        for (Block block : List.of(
                new Block.Bullets(many, List.of()),
                new Block.Bullets(null, List.of(many)),
                new Block.Steps(many, List.of()),
                new Block.Steps(null, List.of(none, many)),
                new Block.Dos(List.of(many)),
                new Block.Donts(List.of(many)),
                new Block.Callout(null, many),
                new Block.Callout("word ".repeat(394), none),
                new Block.Table("word ".repeat(394), List.of("a"), List.of()),
                new Block.Table("", List.of("word ".repeat(394)), List.of()),
                new Block.Table("", List.of("a"), List.of(List.of(many))))) {
            assertEquals(2, minutes(block), block.toString());
        }
    }

    @Test
    void picturesAreNotCounted() {
        assertEquals(
                1, minutes(new Block.Picture("leaf"), new Block.RiskPicture("rash"), new Block.EvidenceChart("x")));
    }

    private static int minutes(Block... blocks) {
        Question question = ArticleDraft.question("why", Aspect.BASICS, blocks);
        return ReadingTime.minutes(new ArticleDraft(List.of(question), List.of(), List.of()).article());
    }
}
