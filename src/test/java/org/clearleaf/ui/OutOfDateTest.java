package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Library;
import org.clearleaf.support.Day;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles past their last day say so wherever one meets them, or are hidden, with no network to ask. */
final class OutOfDateTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final LocalDate LAST_DAY_OF_HICCUPS = LocalDate.of(2099, 6, 30);
    private static final LocalDate LAST_DAY_OF_ALL = LocalDate.of(2099, 12, 31);
    private static final String STAMP = "Out of date since Jun 30, 2099";
    private static final Place HICCUPS = new Place.Topic("hiccups", null);

    private final Day day = new Day(LAST_DAY_OF_HICCUPS);
    private final OpenReader reader = OpenReader.on(LIBRARY, day);

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void theCardOnTheShelfIsStamped() {
        assertTrue(reader.shows(".topic-card .stamp"));
        assertTrue(reader.reads(STAMP));
    }

    @Test
    void theListOfASubjectIsStamped() {
        reader.go(new Place.Shelf(Subject.OTHER));
        assertTrue(reader.reads(STAMP));
    }

    @Test
    void everyAnswerOfASearchIsStamped() {
        reader.keys().search("hiccups");
        assertTrue(reader.shows(".result-list .stamp"));
        assertTrue(reader.reads(STAMP));
    }

    @Test
    void theArticleSaysNotToRelyOnItAndCanNotBeMadeToStop() {
        reader.go(HICCUPS);
        assertAll(
                () -> assertTrue(reader.shows(".page > .banner.stop")),
                () -> assertFalse(reader.shows(".page > .banner .cl-button"), "this banner has no button"),
                () -> assertTrue(reader.reads(STAMP + ". Do not rely on this page. Ask your provider what is new.")));
    }

    @Test
    void itsQuestionsAreNotAmongTheFirstOnesOffered() {
        assertTrue(reader.reads("Common questions"));
        assertFalse(reader.words(".common-questions").isEmpty());
        assertTrue(FxThread.call(() -> reader.scene().getRoot().lookupAll(".common-row").stream()
                .noneMatch(row -> row.getAccessibleText().endsWith(" Hiccups"))));
    }

    @Test
    void anotherArticleAndAnotherDayAreNotStamped() {
        reader.go(new Place.Topic("moonleaf-tea", null));
        assertFalse(reader.shows(".banner.stop"), "the tea is good until the end of the year");
        day.set(LAST_DAY_OF_HICCUPS.minusDays(1));
        reader.go(HICCUPS);
        assertFalse(reader.shows(".banner.stop"), "the hiccups are good until tomorrow");
        reader.go(Place.HOME);
        assertFalse(reader.shows(".stamp"));
    }

    @Test
    void aNightIsNoticedOnTheNextStepEvenInTheSameArticle() {
        day.set(LAST_DAY_OF_HICCUPS.minusDays(1));
        reader.go(HICCUPS);
        day.set(LAST_DAY_OF_HICCUPS);
        reader.go(new Place.Topic("hiccups", "about"));
        assertTrue(reader.shows(".banner.stop"));
        assertEquals("about", reader.current(), "the step still leads where it should");
    }

    @Test
    void hiddenOnesLeaveTheShelfAndTheSearch() {
        hide(true);
        assertFalse(reader.reads(STAMP), "the card is gone");
        reader.keys().search("hiccups");
        assertFalse(reader.shows(".result-list .stamp"), "no answer comes from it");
        hide(false);
        reader.until("its answers are back", () -> reader.shows(".result-list .stamp"));
    }

    @Test
    void aLinkToAHiddenOneSaysWhyItIsNotShown() {
        hide(true);
        reader.go(HICCUPS);
        assertAll(
                () -> assertTrue(reader.reads("This topic is out of date")),
                () -> assertTrue(reader.reads(
                        "It is out of date since Jun 30, 2099, so we do not show it. Ask your provider what is new.")),
                () -> assertTrue(reader.reads("Back to all topics")));
    }

    @Test
    void oneThatIsOpenWhenTheyAreHiddenGivesWayToTheSameWords() {
        reader.go(HICCUPS);
        hide(true);
        assertTrue(reader.reads("This topic is out of date"));
        hide(false);
        assertTrue(reader.shows(".article-view"));
    }

    @Test
    void whenAllAreHiddenTheShelfSaysSo() {
        day.set(LAST_DAY_OF_ALL);
        reader.go(HICCUPS);
        hide(true);
        reader.go(Place.HOME);
        assertTrue(reader.reads("All topics are out of date"));
    }

    private void hide(boolean hidden) {
        FxThread.run(() -> reader.model().chooseHidesOutOfDate(hidden));
        reader.settle();
    }
}
