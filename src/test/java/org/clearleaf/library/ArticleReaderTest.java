package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clearleaf.article.Article;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Block;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.HumanRating;
import org.clearleaf.article.Population;
import org.clearleaf.article.RatingInstrument;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ArticleReaderTest {

    private static final Path MINIMAL = Samples.ROOT.resolve("valid/minimal/en.json");

    private final ArticleReader reader = new ArticleReader();

    static List<Path> valid() throws IOException {
        return Samples.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aGoodArticleHasNoProblem(Path sample) {
        ArticleFile read = reader.read(sample);
        assertEquals(List.of(), read.problems());
        assertInstanceOf(Edition.class, read);
    }

    @Test
    void ratingsByPeopleAreReadFromQuality() {
        List<HumanRating> ratings = everything().publication().ratings();
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertEquals(
                List.of(
                        new HumanRating(RatingInstrument.PEMAT_ACT, "a gardener", day, 5, 7, "Add steps."),
                        new HumanRating(RatingInstrument.CDC, "2 neighbors", day, 0, 20, null)),
                ratings);
    }

    @Test
    void everyPartOfTheFullArticleIsShown() {
        Article article = everything();
        assertEquals(18, article.parts().size());
        assertEquals(9, article.sources().size());
        assertEquals(14, article.questions().getFirst().blocks().size());
        assertEquals(Population.values().length, article.populations().advice().size());
        assertEquals(List.of("minimal"), article.related());
    }

    @Test
    void marksBecomeRuns() {
        Block first = everything().questions().getFirst().blocks().getFirst();
        RichText text = assertInstanceOf(Block.Paragraph.class, first).text();
        assertEquals(
                List.of(
                        new Run.Plain("Plain, "),
                        new Run.Strong("strong words"),
                        new Run.Plain(", "),
                        new Run.TermRef("compost", "compost"),
                        new Run.Plain(" and "),
                        new Run.TermRef("compost", "old plants"),
                        new Run.Plain(". "),
                        new Run.SourceMark(List.of("garden-book")),
                        new Run.Plain(" "),
                        new Run.SourceMark(List.of("source-trial", "source-news"))),
                text.runs());
    }

    @Test
    void numbersInTextAreDerivedFromOutcomes() {
        Block second = everything().questions().getFirst().blocks().get(1);
        assertEquals(
                "Of all, 35 out of 100 people, in short 35 in 100, without water 10 to 20 out of 100 people. "
                        + "Nobody knows an unknown number of people.",
                assertInstanceOf(Block.Paragraph.class, second).text().plain());
    }

    @Test
    void aBackslashMakesAMarkPlain() {
        Block third = everything().questions().getFirst().blocks().get(2);
        assertEquals(
                "Plain marks: * [ ] { } \\ and [one] bracket \\n.\nA second line\twith a tab.",
                assertInstanceOf(Block.Paragraph.class, third).text().plain());
    }

    @Test
    void aFactMayShowTheNumberOfAnOutcome() {
        assertEquals(
                List.of("Every morning", "35 in 100", "51 in 100", "No known count"),
                everything().glance().facts().stream()
                        .map(AtAGlance.Fact::value)
                        .toList());
    }

    @Test
    void aWholeNumberMayBeWrittenWithAnExponent() {
        Article article =
                edition(Samples.ROOT.resolve("valid/whole-numbers/pt-BR.json")).article();
        assertEquals(
                new Frequency.Count(35, 100), article.risks().risks().getFirst().frequency());
    }

    @Test
    void theRestOfAnArticleWithABrokenPartIsShown() {
        Edition edition = edition(Samples.ROOT.resolve("invalid/count-above-denominator/en.json"));
        assertEquals(Set.of("risks"), edition.brokenFields());
        assertTrue(edition.article().risks().isEmpty());
        assertEquals(1, edition.article().questions().size());
    }

    @Test
    void ofTwoValuesUnderOneNameNeitherIsShown() {
        Edition edition = edition(Samples.ROOT.resolve("invalid/duplicate-key-inside/en.json"));
        assertTrue(edition.article().risks().isEmpty(), "a risk with two counts must not be shown with either");
    }

    @Test
    void aMarkForAMissingSourceIsLeftOutOfTheText() {
        Edition edition = edition(Samples.ROOT.resolve("invalid/unknown-source/en.json"));
        assertEquals(
                List.of(new Run.Plain("A cup a day. "), new Run.SourceMark(List.of("garden-book"))),
                firstAnswer(edition).runs());
    }

    @Test
    void aTermThatNobodyExplainsIsShownAsPlainWords() {
        Edition edition = edition(Samples.ROOT.resolve("invalid/unknown-term/en.json"));
        assertEquals("Use old plants.", firstAnswer(edition).plain());
    }

    @Test
    void anExpiryThatCanNotBeReadCountsAsPassed() {
        Edition edition = edition(Samples.ROOT.resolve("invalid/not-a-date-expiry/en.json"));
        assertEquals(
                edition.article().publication().dates().updated(),
                edition.article().publication().dates().expires());
    }

    @ParameterizedTest
    @CsvSource({
        "missing-field-title",
        "missing-field-id",
        "bad-language",
        "missing-field-dates",
        "unknown-schema",
        "cut-short",
        "trailing-text",
        "not-utf-8-latin",
        "wrong-type-list",
        "too-deep-abyss"
    })
    void withoutIdentityOrJsonThereIsNoArticle(String folder) {
        BrokenFile broken =
                assertInstanceOf(BrokenFile.class, reader.read(Samples.ROOT.resolve("invalid/" + folder + "/en.json")));
        assertEquals(folder, broken.articleId());
    }

    @ParameterizedTest
    @CsvSource({
        "not-json-comma, 4, 16",
        "not-utf-8-latin, 8, 21",
        "control-character, 8, 24",
        "duplicate-key, 8, 3",
        "count-above-denominator, 52, 18",
        "missing-field-advice, 60, 16",
        "unknown-field-inside, 60, 7",
        "trailing-text, 48, 1"
    })
    void aProblemNamesItsLineAndColumn(String folder, int line, int column) {
        Problem problem = reader.read(Samples.ROOT.resolve("invalid/" + folder + "/en.json"))
                .problems()
                .getFirst();
        assertEquals(line + ":" + column, problem.line() + ":" + problem.column(), problem.toString());
    }

    @Test
    void aMisspelledFieldIsSuggested() {
        Problem problem = reader.read(Samples.ROOT.resolve("invalid/unknown-field/en.json"))
                .problems()
                .getFirst();
        assertEquals("Did you mean \"alsoKnownAs\"?", problem.fix());
        assertEquals(Problem.Severity.WARNING, problem.severity());
    }

    @Test
    void anUnknownWordComesWithThoseThatAreAllowed() {
        Problem problem = reader.read(Samples.ROOT.resolve("invalid/unknown-word-strength/en.json"))
                .problems()
                .getFirst();
        assertEquals("Write one of these: never, usually-not, check-first.", problem.fix());
        assertEquals("$.contraindications[0].strength", problem.path());
    }

    @Test
    void manyProblemsAreFoundInOneRun() throws IOException {
        String text = Files.readString(MINIMAL)
                .replace("\"version\": 1", "\"version\": 0")
                .replace("\"other\"", "\"nothing\"")
                .replace("2026-03-31", "2026-13-31")
                .replace("\"reference\"", "\"rumour\"");
        List<Problem> problems =
                reader.read(text.getBytes(StandardCharsets.UTF_8), MINIMAL).problems();
        assertEquals(
                List.of("out-of-range", "unknown-word", "not-a-date", "unknown-word", "broken-reference"),
                problems.stream().map(Problem::code).toList());
    }

    @Test
    void aFileOfMoreThanFiveMegabytesIsRefused() {
        byte[] spaces = " ".repeat(5_000_001).getBytes(StandardCharsets.UTF_8);
        assertEquals("too-large", onlyCode(spaces));
    }

    @Test
    void aFileOfTooManyValuesIsRefused() {
        String zeros = "[" + "0,".repeat(500_001) + "0]";
        assertEquals("too-many-values", onlyCode(zeros.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsNotThereIsAProblemToo() {
        assertEquals(
                "file-missing",
                reader.read(Path.of("nowhere/en.json")).problems().getFirst().code());
        assertEquals(
                "unreadable-file",
                reader.read(Samples.ROOT).problems().getFirst().code());
    }

    private String onlyCode(byte[] bytes) {
        List<Problem> problems = reader.read(bytes, MINIMAL).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst().code();
    }

    private static RichText firstAnswer(Edition edition) {
        return Objects.requireNonNull(edition.article().questions().getFirst().shortAnswer());
    }

    private Article everything() {
        return edition(Samples.ROOT.resolve("valid/everything/en.json")).article();
    }

    private Edition edition(Path sample) {
        return assertInstanceOf(Edition.class, reader.read(sample));
    }
}
