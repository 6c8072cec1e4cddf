package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.clearleaf.search.embedding.BundledModel;
import org.clearleaf.support.Libraries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is worried types into the search of an open topic, with the real articles and the real model. */
final class WorriedSearchTest {

    private static SearchIndex index;
    private static Meanings meanings;

    /** Here, as the threads that read wait for a class whose fields are being set. */
    @BeforeAll
    static void read() {
        index = SearchIndex.open(Libraries.shipped(), null, (_, _) -> {});
        meanings = new Meanings(new BundledModel().load().orElseThrow(), null);
        meanings.read(index, () -> true);
    }

    @AfterAll
    static void close() {
        meanings.close();
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "chest pain, urgent-help",
        "trouble breathing, urgent-help",
        "breathing trouble, urgent-help",
        "brething truble, urgent-help",
        "trouble passing urine, risks",
        "heart problems, contraindications",
        "side afects, risks",
        "kidney problems, contraindications",
        "other medicines i take, contraindications"
    })
    void whatStandsInTheTopicIsFoundThere(String words, String part) {
        Query query = Query.of(words, Locale.ENGLISH).inTopic("ketamine-low-back-pain");
        assertTrue(anchors(index.search(query)).contains(part), () -> "by words: " + anchors(index.search(query)));
        List<String> found = anchors(index.search(query, meanings));
        assertTrue(found.contains(part), () -> "by words and meaning: " + found);
    }

    @Test
    void whatStandsInSeveralTopicsIsFoundInAll() {
        assertTrue(index.search(Query.of("trouble passing urine", Locale.ENGLISH), meanings)
                        .count()
                > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"football results", "how to change a flat tire", "puppy names", "harry potter books in order"})
    void whatHasNothingToDoWithHealthFindsNothing(String words) {
        assertEquals(List.of(), anchors(index.search(Query.of(words, Locale.ENGLISH), meanings)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"football results", "how to change a flat tire", "puppy names"})
    void norDoesItInATopic(String words) {
        Query query = Query.of(words, Locale.ENGLISH).inTopic("ketamine-low-back-pain");
        assertEquals(List.of(), anchors(index.search(query, meanings)));
    }

    private static List<String> anchors(Results results) {
        return Shelf.hits(results).map(Hit::anchor).distinct().toList();
    }
}
