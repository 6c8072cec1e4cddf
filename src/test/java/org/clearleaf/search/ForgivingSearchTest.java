package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are ill, hurried or new to a word mistype it. */
final class ForgivingSearchTest {

    private final SearchIndex index = SearchIndex.of(Shelf.articles());

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ketmine bak pain, ketamine back pain, ketamine#why-use-it",
        "sid efects, side effects, ketamine#side-effects",
        "hwo does it wrok, how does it work, ketamine#how-does-it-work",
        "ibuprofin, ibuprofen, nsaids#at-a-glance",
        "naproxin, naproxen, nsaids#naproxen",
        "miocardial infraction, myocardial infarction, heart#infarction",
        "hipertention, hypertension, heart#pressure",
        "waht is ketamine, what is ketamine, ketamine#what-is-it",
    })
    void mistypedWordsAreUnderstoodAndShown(String typed, String meant, String best) {
        Results results = Shelf.search(index, typed);
        assertEquals(best, Shelf.places(results).getFirst(), "the best hit for " + typed);
        assertEquals(meant, results.corrected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke", "ket", "keta", "ketam", "ketami", "ketamin", "ketamine"})
    void eachLetterTypedKeepsTheAnswerOnScreen(String beginning) {
        Results results = Shelf.search(index, beginning);
        assertEquals("ketamine#what-is-it", Shelf.places(results).getFirst());
        assertNull(results.corrected(), "an unfinished word is not a mistake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ketm", "ktea", "ketmi", "ketmin", "ketmine"})
    void aMistakeIsForgivenBeforeTheWordIsFinished(String beginning) {
        assertEquals("ketamine", Shelf.search(index, beginning).corrected());
    }

    @ParameterizedTest
    @CsvSource({"jetamine", "letamine", "oetamine", "metamine"})
    void aSlipToTheKeyBesideTheFirstLetterIsForgiven(String typed) {
        assertEquals("ketamine", Shelf.search(index, typed).corrected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zetamine", "petamine", "aetamine"})
    void aFirstLetterFromAnotherPartOfTheKeyboardIsAnotherWord(String typed) {
        assertTrue(Shelf.search(index, typed).isEmpty(), typed + " must not find anything");
    }

    @ParameterizedTest
    @CsvSource({"pian, pain", "pani, pain", "dizy, dizzy", "stomac, stomach"})
    void oneSlipIsForgivenInShortWords(String typed, String meant) {
        assertEquals(
                meant + " medicine", Shelf.search(index, typed + " medicine").corrected());
    }

    @Test
    void twoSlipsAreTooManyInShortWordsButNotInLongOnes() {
        assertTrue(Shelf.search(index, "dzi").isEmpty());
        assertTrue(Shelf.search(index, "kidnez").isEmpty());
        assertEquals("infarction", Shelf.search(index, "infraktion").corrected());
        assertTrue(Shelf.search(index, "infruktoin").isEmpty(), "three slips are another word");
    }

    @Test
    void aWordThatStandsInAnArticleIsNeverCorrected() {
        for (String word : List.of("back", "pain", "sick", "effects", "effect", "clot", "rest", "what", "should")) {
            assertNull(Shelf.search(index, word + " pain").corrected(), word);
        }
    }

    @Test
    void aShortWordIsNotTakenForAFillerOrForABeginningThatHasOtherLetters() {
        assertTrue(Shelf.search(index, "whap").isEmpty(), "what");
        assertTrue(Shelf.search(index, "bakp").isEmpty(), "back");
        assertTrue(Shelf.search(index, "medx").isEmpty(), "medicine");
    }

    @Test
    void numbersAreNotCorrected() {
        assertNull(Shelf.search(index, "pain 1234").corrected());
    }

    @ParameterizedTest
    @CsvSource({
        "CAFÉ, café-au-lait",
        "cafe, café-au-lait",
        "KÉTAMINE, Ketamine",
    })
    void caseAndAccentsMakeNoDifference(String typed, String found) {
        Results results = Shelf.search(index, typed);
        assertNull(results.corrected());
        assertTrue(
                Shelf.hits(results).anyMatch(hit -> (hit.title() + hit.snippet()).contains(found)),
                () -> typed + " finds " + Shelf.places(results));
    }

    @ParameterizedTest
    @CsvSource({"effect, ketamine#side-effects", "signal, ketamine#how-does-it-work", "doctors, nsaids#stomach"})
    void otherFormsOfAWordAreFound(String typed, String place) {
        assertTrue(Shelf.places(Shelf.search(index, typed + " ")).contains(place), typed);
    }

    @Test
    void correctionsKeepTheAccentsOfTheArticle() {
        Results results = index.search(Query.of("musclos", Locale.forLanguageTag("es")));
        assertEquals("músculos", results.corrected());
        assertFalse(results.isEmpty());
    }
}
