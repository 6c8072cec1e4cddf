package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People don't know the word that the article uses; the article says which other words mean the same. */
final class SynonymSearchTest {

    private final SearchIndex index = SearchIndex.of(Shelf.articles());

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "heart attack, heart#infarction",
        "Heart Attacks, heart#infarction",
        "haert attack, heart#infarction",
        "heart att, heart#infarction",
        "high blood pressure, heart#pressure",
        "high blood presure, heart#pressure",
    })
    void aPhraseFindsTheTermOfTheGlossary(String typed, String best) {
        assertEquals(best, Shelf.places(Shelf.search(index, typed)).getFirst());
    }

    @Test
    void aTermOfTheGlossaryFindsTheWordsForIt() {
        assertTrue(Shelf.marked(
                        "A heart attack.",
                        Shelf.search(index, "myocardial infarction").marks().spans("A heart attack."))
                .contains("heart attack"));
    }

    @Test
    void oneWordFindsTheOtherWordForIt() {
        List<String> places = Shelf.places(Shelf.search(index, "drip"));
        assertTrue(places.contains("ketamine#glossary"), () -> "drip finds " + places);
        Results results = Shelf.search(index, "drip");
        assertEquals(
                List.of("infusion"),
                Shelf.marked("An infusion.", results.marks().spans("An infusion.")));
    }

    @Test
    void anotherNameOfTheTopicFindsIt() {
        assertEquals(
                "ketamine#at-a-glance",
                Shelf.places(Shelf.search(index, "ketalar")).getFirst());
        Results results = Shelf.search(index, "lumbago");
        assertEquals("back-pain", results.topics().getFirst().articleId());
        assertTrue(Shelf.places(results).contains("ketamine#why-use-it"), "low back pain is the same in every topic");
    }

    @Test
    void anotherNameOfTheTopicFindsWhatIsSaidOfItsSubject() {
        assertTrue(Shelf.places(Shelf.search(index, "ketalar")).contains("ketamine#why-use-it"));
    }

    @Test
    void kindsOfOneThingAreNotTakenForEachOther() {
        Results results = Shelf.search(index, "advil");
        assertEquals(List.of(), Shelf.marked("Ibuprofen", results.marks().spans("Ibuprofen")));
        assertEquals(List.of("NSAIDs"), Shelf.marked("NSAIDs", results.marks().spans("NSAIDs")));
    }

    @Test
    void aLongerNameIsNotSatisfiedByAPartOfIt() {
        List<String> places = Shelf.places(Shelf.search(index, "ketamine infusion"));
        assertEquals("ketamine#at-a-glance", places.getFirst());
        assertFalse(places.contains("back-pain#medicine"), "which has ketamine alone");
    }

    @Test
    void theShortFormOfATermMeansTheTerm() {
        assertEquals(
                "heart#pain-syndrome", Shelf.places(Shelf.search(index, "crps")).getFirst());
    }

    @Test
    void otherWaysToAskFindTheQuestion() {
        assertEquals(
                "ketamine#side-effects",
                Shelf.places(Shelf.search(index, "dangerous")).getFirst());
        assertEquals(
                "ketamine#side-effects",
                Shelf.places(Shelf.search(index, "what can go wrong")).getFirst());
    }

    @Test
    void synonymsAreNoCorrections() {
        assertNull(Shelf.search(index, "heart attack").corrected());
        assertNull(Shelf.search(index, "lumbago").corrected());
    }

    @Test
    void theSynonymIsMarkedAsOneStretch() {
        Hit best = Shelf.hits(Shelf.search(index, "heart attack")).findFirst().orElseThrow();
        assertEquals(List.of("myocardial infarction"), Shelf.marked(best.title(), best.titleMarks()));
    }
}
