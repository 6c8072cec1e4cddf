package org.clearleaf.ui.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Subject;
import org.junit.jupiter.api.Test;

final class NavigationTest {

    private static final Place SHELF = new Place.Shelf(Subject.SLEEP);
    private static final Place TOPIC = new Place.Topic("naps", null);
    private static final Place QUESTION = new Place.Topic("naps", "how-long");
    private static final Spot LINE = new Spot("how-long", 0.4);

    private final Navigation navigation = new Navigation();

    @Test
    void itStartsAtHomeWithNowhereToGoBackTo() {
        assertEquals(Place.HOME, navigation.place());
        assertSteps(false, false);
    }

    @Test
    void backAndForwardWalkTheSameWay() {
        navigation.go(SHELF);
        navigation.go(TOPIC);
        assertSteps(true, false);
        navigation.back();
        assertEquals(SHELF, navigation.place());
        assertSteps(true, true);
        navigation.back();
        assertEquals(Place.HOME, navigation.place());
        assertSteps(false, true);
        navigation.forward();
        navigation.forward();
        assertEquals(TOPIC, navigation.place());
        assertSteps(true, false);
    }

    @Test
    void atTheEndsNothingMoves() {
        navigation.back();
        navigation.forward();
        assertEquals(Place.HOME, navigation.place());
        assertSteps(false, false);
    }

    @Test
    void aNewWayForgetsTheOldOne() {
        navigation.go(SHELF);
        navigation.back();
        navigation.go(TOPIC);
        assertSteps(true, false);
        navigation.back();
        assertEquals(Place.HOME, navigation.place());
    }

    @Test
    void homeIsAStepLikeAnyOtherButNotTwice() {
        navigation.go(TOPIC);
        navigation.home();
        navigation.home();
        assertEquals(Place.HOME, navigation.place());
        navigation.back();
        assertEquals(TOPIC, navigation.place());
    }

    @Test
    void openingAtHomeIsNoStep() {
        navigation.go(Place.HOME);
        assertSteps(false, false);
    }

    @Test
    void aFirstVisitHasNoLineYet() {
        navigation.go(TOPIC);
        assertNull(navigation.current().get().spot());
    }

    @Test
    void comingBackShowsTheLineThatWasRead() {
        navigation.go(TOPIC);
        navigation.note(LINE);
        navigation.go(SHELF);
        assertNull(navigation.current().get().spot(), "a line of one place must not be taken to another");
        navigation.back();
        assertEquals(LINE, navigation.current().get().spot());
        navigation.forward();
        assertNull(navigation.current().get().spot());
        navigation.back();
        assertEquals(LINE, navigation.current().get().spot(), "the line stays, however often one comes back");
    }

    @Test
    void aLineReadAfterComingBackIsTheOneThatIsKept() {
        Spot later = new Spot("how-long", 0.9);
        navigation.go(TOPIC);
        navigation.note(LINE);
        navigation.go(SHELF);
        navigation.back();
        navigation.note(later);
        navigation.back();
        navigation.forward();
        assertEquals(later, navigation.current().get().spot());
    }

    @Test
    void notingALineMovesNothing() {
        List<Visit> seen = seen();
        navigation.note(LINE);
        assertEquals(1, seen.size());
        assertSteps(false, false);
    }

    @Test
    void choosingTheSameQuestionAgainLeadsThereAgain() {
        navigation.go(QUESTION);
        navigation.note(new Spot("about", 0.5));
        List<Visit> seen = seen();
        navigation.go(QUESTION);
        assertEquals(2, seen.size(), "tell listeners, even though the place has the same name");
        navigation.back();
        assertEquals(new Spot("about", 0.5), navigation.current().get().spot());
    }

    @Test
    void choosingTheSameQuestionTwiceAtOnceIsOneStep() {
        navigation.go(QUESTION);
        navigation.go(QUESTION);
        navigation.back();
        assertEquals(Place.HOME, navigation.place());
    }

    @Test
    void whoListensSeesWhetherThereIsAWayBack() {
        List<Boolean> seen = new ArrayList<>();
        navigation.current().subscribe(_ -> seen.add(navigation.canGoBack().get()));
        navigation.go(TOPIC);
        navigation.back();
        assertEquals(List.of(false, true, false), seen);
    }

    @Test
    void aHundredStepsBackAreKept() {
        for (int i = 0; i < 250; i++) {
            navigation.go(new Place.Topic("topic-" + i, null));
        }
        for (int i = 0; i < 100; i++) {
            assertTrue(navigation.canGoBack().get(), "step " + i + " is lost");
            navigation.back();
        }
        assertFalse(navigation.canGoBack().get(), "a kiosk runs for months: forget what lies further back");
        assertEquals(new Place.Topic("topic-149", null), navigation.place());
        assertTrue(navigation.canGoForward().get());
    }

    private List<Visit> seen() {
        List<Visit> seen = new ArrayList<>();
        navigation.current().subscribe(visit -> seen.add(visit));
        return seen;
    }

    private void assertSteps(boolean back, boolean forward) {
        assertEquals(back, navigation.canGoBack().get(), "back");
        assertEquals(forward, navigation.canGoForward().get(), "forward");
    }
}
