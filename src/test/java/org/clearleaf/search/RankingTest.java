package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clearleaf.article.Article;
import org.junit.jupiter.api.Test;

/** The best answer stands first. */
final class RankingTest {

    @Test
    void theQuestionCountsMoreThanOtherWaysToAskThanTheAnswerThanTheRest() {
        Article article = new Draft("topic", "en", "Topic", "Short.")
                .asks("body", "First?", "Yes.", "A zebra, a zebra, a zebra, a zebra and a zebra.")
                .asks("answer", "Second?", "A zebra, a zebra.", "More.")
                .asksAlso("asked", "Third?", List.of("Is it a zebra?"), "Yes.", "More.")
                .asks("title", "Can a zebra of one kind live among those of another kind in a far land?", "Yes.")
                .done();
        assertEquals(
                List.of("topic#title", "topic#asked", "topic#answer", "topic#body"),
                placesIn(List.of(article), "zebra"));
    }

    @Test
    void aWholeWordComesBeforeLongerOnes() {
        Article article = new Draft("topic", "en", "Topic", "Short.")
                .asks("longer", "What is a painkiller?", "Yes.")
                .asks("whole", "What is pain?", "Yes.")
                .done();
        assertEquals(List.of("topic#whole", "topic#longer"), placesIn(List.of(article), "pain"));
    }

    @Test
    void wordsSideBySideComeBeforeWordsApart() {
        Article article = new Draft("topic", "en", "Topic", "Short.")
                .asks("apart", "Yes?", "The side that has most effects.")
                .asks("together", "No?", "It has most side effects.")
                .done();
        assertEquals(List.of("topic#together", "topic#apart"), placesIn(List.of(article), "side effects"));
    }

    @Test
    void onlyHitsWithAllWordsAreShownIfThereAreAny() {
        List<String> places = placesIn(Shelf.articles(), "stomach bleed");
        assertEquals(List.of("nsaids#stomach"), places);
    }

    @Test
    void theNameOfTheTopicCountsAsAWordOfItsQuestions() {
        assertEquals(
                "ketamine#side-effects",
                placesIn(Shelf.articles(), "ketamine side effects").getFirst());
        assertEquals(List.of("ketamine#cost"), placesIn(Shelf.articles(), "what does ketamine cost"));
    }

    @Test
    void theNameOfTheTopicAloneDoesNotMakeAQuestionAHit() {
        assertFalse(placesIn(Shelf.articles(), "ketamine").contains("ketamine#cost"));
    }

    @Test
    void wordsThatNoArticleHasDoNotHideTheRest() {
        assertEquals(List.of("nsaids#stomach"), placesIn(Shelf.articles(), "xylophone stomach quagmire"));
        assertEquals(List.of(), placesIn(Shelf.articles(), "xylophone quagmire"));
    }

    @Test
    void fillersNeedNotMatch() {
        assertEquals(
                "ketamine#what-is-it",
                placesIn(Shelf.articles(), "can you tell me what ketamine is").getFirst());
    }

    @Test
    void aQueryOfFillersAloneStillFindsSomething() {
        assertEquals(
                "ketamine#how-does-it-work",
                placesIn(Shelf.articles(), "how does it").getFirst());
    }

    @Test
    void fewerThanTwoLettersFindNothing() {
        for (String words : List.of("", " ", "k", "k ", "?!.")) {
            assertEquals(List.of(), placesIn(Shelf.articles(), words), words);
        }
    }

    @Test
    void hitsAreGroupedByTopicTheBestFirst() {
        try (SearchIndex index = SearchIndex.of(Shelf.articles())) {
            Results results = Shelf.search(index, "ketamine");
            assertEquals(
                    List.of("ketamine", "back-pain"),
                    results.topics().stream().map(Topic::articleId).toList());
            assertEquals(
                    "Ketamine for low back pain", results.topics().getFirst().title());
            assertEquals(Shelf.hits(results).count(), results.count());
        }
    }

    @Test
    void theChosenTopicIsTheOnlyOneSearched() {
        try (SearchIndex index = SearchIndex.of(Shelf.articles())) {
            Results results = index.search(Query.of("pain", Locale.ENGLISH).inTopic("nsaids"));
            assertEquals(List.of("nsaids#at-a-glance"), Shelf.places(results));
            assertTrue(index.search(Query.of("pain", Locale.ENGLISH).inTopic("unknown"))
                    .isEmpty());
        }
    }

    @Test
    void ofEqualAnswersThatOfTheOpenTopicComesFirst() {
        List<Article> twins = List.of(
                new Draft("one", "en", "One", "Yes.")
                        .asks("q", "Is it a zebra?", "Yes.")
                        .done(),
                new Draft("two", "en", "Two", "Yes.")
                        .asks("q", "Is it a zebra?", "Yes.")
                        .done());
        try (SearchIndex index = SearchIndex.of(twins)) {
            for (String open : Set.of("one", "two")) {
                Results results = index.search(Query.of("zebra", Locale.ENGLISH).near(open));
                assertEquals(open, results.topics().getFirst().articleId());
                assertEquals(2, results.topics().size());
            }
        }
    }

    @Test
    void noMoreHitsThanAskedForAreGiven() {
        try (SearchIndex index = SearchIndex.of(Shelf.articles())) {
            assertEquals(
                    3,
                    index.search(new Query("pain", Locale.ENGLISH, null, null, 3))
                            .count());
        }
    }

    @Test
    void checksOfTheReaderAndTheImprintAreNotSearched() {
        assertEquals(List.of(), placesIn(Shelf.articles(), "zebrafish"));
        assertEquals(List.of(), placesIn(Shelf.articles(), "writer"));
    }

    @Test
    void anEmptyLibraryHasNoAnswers() {
        assertEquals(List.of(), placesIn(List.of(), "ketamine"));
    }

    private static List<String> placesIn(List<Article> articles, String words) {
        try (SearchIndex index = SearchIndex.of(articles)) {
            index.warmUp();
            return Shelf.places(Shelf.search(index, words));
        }
    }
}
