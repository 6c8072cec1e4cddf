package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that made a hit can be seen, in the list of results and in the open article. */
final class MarksTest {

    private final SearchIndex index = SearchIndex.of(Shelf.articles());

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> marked(String query, String text) {
        return Shelf.marked(text, Shelf.search(index, query).marks().spans(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ketmine bak pain, Why use ketamine for back pain?, ketamine|back pain",
        "effect, Some side effects pass., effects",
        "doctors, The doctor's advice., doctor's",
        "cafe, A Café here., Café",
        "ket, Ketamine and ketchup., Ketamine",
        "back pain, Back pain and back-pain; back  pain., Back pain|back|pain|back|pain",
        "what is ketamine, What is ketamine?, ketamine",
        "how does it, How does it work?, How does it",
    })
    void matchedWordsAreMarked(String query, String text, String marks) {
        assertEquals(List.of(marks.split("\\|", -1)), marked(query, text));
    }

    @Test
    void formsThatNoArticleHasAreMarkedToo() {
        assertEquals(List.of("walked", "walks"), marked("walking", "They walked home. She walks."));
    }

    @Test
    void textWithoutMatchesHasNoMarks() {
        assertEquals(List.of(), marked("ketamine", "Nothing here."));
        assertEquals(List.of(), marked("ketamine", ""));
        assertEquals(List.of(), marked("xylophone", "A xylophone."));
    }

    @Test
    void hitsCarryTheMarksOfTheirTitleAndSnippet() {
        Hit hit =
                Shelf.hits(Shelf.search(index, "ketmine bak pain")).findFirst().orElseThrow();
        assertEquals("Why use it for low back pain?", hit.title());
        assertEquals(List.of("back pain"), Shelf.marked(hit.title(), hit.titleMarks()));
        assertEquals(List.of("back pain", "Ketamine"), Shelf.marked(hit.snippet(), hit.snippetMarks()));
    }

    @Test
    void marksAreStillThereWhenTheIndexIsClosed() {
        Marker marks = Shelf.search(index, "ketamine").marks();
        index.close();
        assertTrue(marks.spans("ketamine").contains(new Span(0, 8)));
    }
}
