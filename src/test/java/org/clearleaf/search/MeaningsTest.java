package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are found by what they mean, whatever their words. */
final class MeaningsTest {

    private static final List<List<String>> ALIKE = List.of(
            List.of("cost", "money", "afford"), List.of("stomach", "tummy", "belly"), List.of("ketamine", "ketalar"));

    private final SearchIndex index = SearchIndex.of(Shelf.articles());
    private final TopicModel model = new TopicModel(ALIKE);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatIsSaidInOtherWordsIsFound() {
        assertTrue(index.search(Query.of("upset tummy", Locale.ENGLISH)).isEmpty(), "nobody wrote that");
        try (Meanings meanings = read(null)) {
            assertEquals("nsaids#stomach", places(meanings, "upset tummy").getFirst());
        }
    }

    @Test
    void spellingIsMendedBeforeTheModelReadsTheQuery() {
        try (Meanings meanings = read(null)) {
            model.read().clear();
            places(meanings, "ketmine cst");
            assertEquals(List.of("ketamine cost"), model.read());
        }
    }

    @Test
    void whatNeitherWordsNorMeaningFindHasNoAnswer() {
        try (Meanings meanings = read(null)) {
            assertEquals(List.of(), places(meanings, "xylophone quagmire"));
        }
    }

    @Test
    void wordsThatStandTogetherAreNotRefutedByAMeaningFarOff() {
        try (Meanings meanings = read(null)) {
            assertEquals(List.of("ketamine#side-effects"), places(meanings, "feel dizzy"));
        }
    }

    @Test
    void theChosenTopicIsTheOnlyOneSearched() {
        try (Meanings meanings = read(null)) {
            Query query = Query.of("upset tummy", Locale.ENGLISH).inTopic("ketamine");
            assertFalse(Shelf.places(index.search(query, meanings)).contains("nsaids#stomach"));
        }
    }

    @Test
    void otherLanguagesAreSearchedByWords() {
        try (Meanings meanings = read(null)) {
            Query query = Query.of("dolor", Locale.forLanguageTag("es")).inTopic("back-pain");
            model.read().clear();
            assertEquals(
                    index.search(query).count(), index.search(query, meanings).count());
            assertEquals(List.of(), model.read(), "the model reads English only");
        }
    }

    @Test
    void aModelThatFailsLeavesTheAnswersByWords() {
        try (Meanings meanings = read(null)) {
            model.breakDown();
            assertEquals(Shelf.places(Shelf.search(index, "stomach bleed")), places(meanings, "stomach bleed"));
        }
    }

    @Test
    void aTextIsReadOnceAndKept(@TempDir Path folder) {
        read(folder).close();
        int texts = model.read().size();
        assertTrue(texts > 0, "the English texts must be read");
        try (Meanings meanings = read(folder)) {
            assertEquals(texts, model.read().size(), "nothing is read a second time");
            assertEquals("nsaids#stomach", places(meanings, "upset tummy").getFirst());
        }
    }

    @Test
    void whatIsBrokenOnTheDiskIsReadAgain(@TempDir Path folder) throws IOException {
        read(folder).close();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("topics"))) {
            for (Path file : files) {
                Files.writeString(file, "broken");
            }
        }
        try (Meanings meanings = read(folder)) {
            assertEquals("nsaids#stomach", places(meanings, "upset tummy").getFirst());
        }
    }

    @Test
    void asLongAsOneProgramReadsAnotherOneFindsWhatIsKept(@TempDir Path folder) {
        try (Meanings first = read(folder);
                Meanings second = read(folder)) {
            assertEquals(places(first, "upset tummy"), places(second, "upset tummy"));
        }
    }

    private Meanings read(@Nullable Path folder) {
        Meanings meanings = new Meanings(model, folder);
        meanings.read(index, () -> true);
        return meanings;
    }

    private List<String> places(Meanings meanings, String words) {
        return Shelf.places(index.search(Query.of(words, Locale.ENGLISH), meanings));
    }
}
