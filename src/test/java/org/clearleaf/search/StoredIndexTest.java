package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.clearleaf.article.Article;
import org.clearleaf.support.LogWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoredIndexTest {

    private static final IndexProgress NOBODY = (_, _) -> {};

    @TempDir
    private Path folder = Path.of("");

    private SearchIndex open(CountedArticles articles) {
        return SearchIndex.open(articles, folder, NOBODY);
    }

    private static Article soil(String answer) {
        return new Draft("soil", "en", "Garden soil", answer)
                .asks("compost", "What is compost?", answer)
                .done();
    }

    private static CountedArticles shelfWith(Article... more) {
        return new CountedArticles(
                Stream.concat(Shelf.articles().stream(), Stream.of(more)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ketamine back pain",
                "ketmine bak pain",
                "heart attack",
                "what is it",
                "ke",
                "side effects",
                "dolor",
                "musculos",
                "crps",
                "ibuprof",
                "zzzz",
                "café"
            })
    void answersAreTheSameAsInMemory(String words) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            try (SearchIndex memory = SearchIndex.of(Shelf.articles());
                    SearchIndex first = open(shelfWith());
                    SearchIndex second = open(shelfWith())) {
                Query query = Query.of(words, language);
                Results expected = memory.search(query);
                assertEquals(expected.topics(), first.search(query).topics());
                assertEquals(expected.topics(), second.search(query).topics());
                assertEquals(expected.corrected(), second.search(query).corrected());
            }
        }
    }

    @Test
    void whatIsUpToDateIsNotReadAgain() {
        open(shelfWith()).close();
        CountedArticles again = shelfWith();
        open(again).close();
        assertEquals(List.of(), again.read());
    }

    @Test
    void onlyTheArticleThatChangedIsReadAgain() {
        open(shelfWith(soil("It rots."))).close();
        CountedArticles changed = shelfWith(soil("It decomposes."));
        try (SearchIndex index = open(changed)) {
            assertEquals(List.of("soil"), changed.read());
            assertEquals(List.of("soil#at-a-glance", "soil#compost"), sorted(index, "decomposes"));
            assertEquals(List.of(), sorted(index, "rots"));
        }
    }

    @Test
    void anArticleThatIsTakenAwayIsForgottenWithItsWords() {
        open(shelfWith(soil("Zebrafishes swim."))).close();
        try (SearchIndex index = open(shelfWith())) {
            assertEquals(List.of(), sorted(index, "zebrafishes"));
            assertEquals(
                    "ketamine",
                    index.search(Query.of("ketamne", Locale.ENGLISH)).corrected(),
                    "words are still mended after a change");
        }
    }

    private static List<String> sorted(SearchIndex index, String words) {
        return Shelf.places(Shelf.search(index, words)).stream().sorted().toList();
    }

    @Test
    void anIndexWithAnyFileCutShortIsMadeAnew() throws IOException {
        open(shelfWith()).close();
        try (LogWatch log = new LogWatch(IndexStore.class);
                LogWatch opening = new LogWatch(IndexOpening.class)) {
            for (Path file : files()) {
                cut(file);
                assertFinds("after " + file.getFileName() + " was cut short: " + log.lines() + opening.lines());
            }
        }
    }

    @Test
    void anIndexWithAnyFileGoneIsMadeAnew() throws IOException {
        open(shelfWith()).close();
        try (LogWatch log = new LogWatch(IndexStore.class);
                LogWatch opening = new LogWatch(IndexOpening.class)) {
            for (Path file : files()) {
                Files.deleteIfExists(file);
                assertFinds("after " + file.getFileName() + " was gone: " + log.lines() + opening.lines());
            }
        }
    }

    private void assertFinds(String when) {
        try (SearchIndex index = open(shelfWith())) {
            assertTrue(index.isCurrent(), when);
            assertFalse(Shelf.search(index, "ketamine").isEmpty(), when);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(
                    all.filter(file -> !file.endsWith("write.lock")).sorted().toList());
        }
    }

    private static void cut(Path file) throws IOException {
        if (Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }

    @Test
    void whileAnotherProgramIsAtWorkTheOldIndexIsUsed() throws IOException {
        open(shelfWith()).close();
        try (FSDirectory directory = FSDirectory.open(folder);
                Lock other = directory.obtainLock("write.lock");
                SearchIndex index = open(shelfWith(soil("It rots.")))) {
            other.ensureValid();
            assertFalse(index.isCurrent(), "the index lacks an article, and must say so");
            assertFalse(Shelf.search(index, "ketamine").isEmpty(), "the old index must still answer");
        }
        try (SearchIndex index = open(shelfWith(soil("It rots.")))) {
            assertTrue(index.isCurrent(), "now nobody else is at work");
        }
    }

    @Test
    void whileAnotherProgramMakesTheFirstIndexNothingIsFoundYet() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                Lock other = directory.obtainLock("write.lock");
                SearchIndex index = open(shelfWith())) {
            other.ensureValid();
            assertFalse(index.isCurrent(), "the index lacks all articles, and must say so");
            assertTrue(Shelf.search(index, "ketamine").isEmpty(), "there is nothing to find anything in");
        }
    }

    @Test
    void whereNoIndexCanBeKeptItIsInMemoryAndTheLogSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (LogWatch log = new LogWatch(IndexOpening.class);
                SearchIndex index = SearchIndex.open(shelfWith(), file.resolve("index"), NOBODY)) {
            assertFalse(Shelf.search(index, "ketamine").isEmpty(), "search must work without a cache");
            assertEquals(1, log.lines().size(), "staff must learn of it: " + log.lines());
        }
    }

    @Test
    void aClosedIndexFindsNothing() {
        SearchIndex index = open(shelfWith());
        index.close();
        assertTrue(Shelf.search(index, "ketamine").isEmpty(), "a search that comes late must not fail");
    }
}
