package org.clearleaf.ui.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a page of 100 buttons of 100 px under 4 px to the mm: the slop is 40 px, and 9,200 px are out of sight. */
final class FingerScrollTest {

    private static final double HIDDEN = 9200;
    private static final double ROUNDING = 1e-6;

    private final List<String> done = new ArrayList<>();
    private final ScrollPane page = FxThread.call(this::page);
    private final TouchScreen screen = new TouchScreen(() -> new StackPane(page));
    private final Region keyboard = new Region();
    private FingerScroll scroll = scrolling();

    private FingerScroll scrolling() {
        return FxThread.call(
                () -> new FingerScroll(screen.root(), Millimetres.TYPICAL, keyboard::equals, screen.clock()));
    }

    @BeforeEach
    void startInTheMiddle() {
        FxThread.run(() -> {
            screen.scene().getPreferences().setReducedMotion(false);
            page.setVvalue(0.5);
        });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aTapPressesTheButton() {
        screen.tap(400, 50);
        assertEquals(List.of("button 46"), done);
        assertEquals(HIDDEN / 2, scrolled(), ROUNDING);
    }

    @Test
    void aFingerThatShakesWithin10MillimetresStillTaps() {
        screen.press(400, 50).move(420, 30).move(390, 80).move(400, 89).release();
        assertEquals(List.of("button 46"), done);
        assertEquals(HIDDEN / 2, scrolled(), ROUNDING);
    }

    @Test
    void aShakingTapIsAStillClickForRowsThatAskForOne() {
        button(46)
                .addEventHandler(
                        MouseEvent.MOUSE_CLICKED, click -> done.add("clicked, still: " + click.isStillSincePress()));
        screen.press(400, 50).move(400, 80).release();
        assertEquals(List.of("button 46", "clicked, still: true"), done);
    }

    @Test
    void thePageFollowsTheFingerFromTheEdgeOfTheSlop() {
        screen.press(400, 500).move(400, 460);
        assertEquals(HIDDEN / 2, scrolled(), ROUNDING, "40 px are within the slop");
        screen.move(400, 459);
        assertEquals(HIDDEN / 2, scrolled(), ROUNDING, "leaving the slop doesn't make the page jump");
        screen.move(400, 359);
        assertEquals(HIDDEN / 2 + 100, scrolled(), ROUNDING);
        screen.move(400, 759);
        assertEquals(HIDDEN / 2 - 300, scrolled(), ROUNDING);
    }

    @Test
    void aDragPressesNothingThoughItEndsWhereItBegan() {
        screen.press(400, 50).move(400, 120).move(400, 50).release();
        assertEquals(List.of(), done);
    }

    @Test
    void theButtonUnderADragSpringsBack() {
        Button button = button(46);
        screen.press(400, 50);
        assertTrue(FxThread.call(button::isArmed), "the finger lies on it");
        screen.move(400, 91);
        assertFalse(FxThread.call(button::isArmed), "disarm what a drag began on");
        assertFalse(TouchScreen.isPressed(button), "end the press of what a drag began on");
        screen.move(400, 50);
        assertFalse(FxThread.call(button::isArmed), "coming back doesn't press it again");
        screen.release();
        assertFalse(TouchScreen.isPressed(button));
    }

    @Test
    void aDragSidewaysIsNoTapEither() {
        screen.press(400, 50).move(441, 50).release();
        assertEquals(List.of(), done);
        assertEquals(HIDDEN / 2, scrolled(), ROUNDING);
    }

    @Test
    void thePageStopsAtItsEdges() {
        FxThread.run(() -> page.setVvalue(0));
        screen.press(400, 100).move(400, 300).move(400, 700);
        assertEquals(0, scrolled(), ROUNDING);
        screen.move(400, 600).release();
        assertEquals(100, scrolled(), ROUNDING, "on the way back the page follows at once");
    }

    @Test
    void aFingerThatRestedLeavesThePageWhereItIs() {
        screen.drag(400, 700, -500);
        screen.wait(101);
        screen.release();
        assertFalse(FxThread.call(scroll::isGliding));
    }

    @Test
    void aThrownPageGlidesAsFarAsItsSpeedSays() {
        screen.drag(400, 700, -200).release();
        double before = scrolled();
        // 180 px in the last 90 ms, so 2,000 px a second.
        screen.wait(325);
        assertEquals(before + 2000 * 0.325 * (1 - 1 / Math.E), scrolled(), 0.01);
        assertTrue(FxThread.call(scroll::isGliding));
        screen.wait(5000);
        assertEquals(before + 2000 * 0.325, scrolled(), 0.01);
        assertFalse(FxThread.call(scroll::isGliding));
    }

    @Test
    void noFingerThrowsThePageFasterThan2MetresASecond() {
        screen.press(400, 700);
        screen.wait(1);
        screen.move(400, 600);
        screen.wait(1);
        screen.move(400, 100).release();
        double before = scrolled();
        screen.wait(10_000);
        assertEquals(before + 8000 * 0.325, scrolled(), 0.01);
    }

    @Test
    void aGlideEndsAtTheEdge() {
        FxThread.run(() -> page.setVvalue(1 - 200 / HIDDEN));
        screen.drag(400, 700, -200).release();
        screen.wait(200);
        assertEquals(HIDDEN, scrolled(), ROUNDING);
        assertFalse(FxThread.call(scroll::isGliding));
    }

    @Test
    void aTouchStopsAGlideAndDoesNothingElse() {
        screen.drag(400, 700, -200).release();
        screen.wait(50);
        screen.press(400, 50);
        double stopped = scrolled();
        screen.release();
        screen.wait(1000);
        assertEquals(stopped, scrolled(), ROUNDING);
        assertEquals(List.of(), done);
        screen.tap(400, 50);
        assertEquals(1, done.size(), "the next tap counts again");
    }

    @Test
    void whoWantsLessMotionGetsNoGlide() {
        FxThread.run(() -> screen.scene().getPreferences().setReducedMotion(true));
        screen.drag(400, 700, -200).release();
        assertFalse(FxThread.call(scroll::isGliding));
    }

    @Test
    void aGlideEndsWithItsPage() {
        screen.drag(400, 700, -200).release();
        FxThread.run(() -> screen.scene().setRoot(new StackPane()));
        screen.wait(10);
        assertFalse(FxThread.call(scroll::isGliding));
    }

    @Test
    void whatKeepsItsDragsIsLeftAlone() {
        FxThread.run(() -> {
            keyboard.addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> done.add("slid"));
            keyboard.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> done.add("clicked"));
            screen.root().getChildren().setAll(keyboard);
        });
        FxThread.settle();
        screen.press(400, 50).move(400, 200).release();
        assertEquals(List.of("slid", "clicked"), done);
    }

    private ScrollPane page() {
        VBox column = new VBox();
        for (int i = 0; i < 100; i++) {
            Button button = new Button("button " + i);
            button.setMinSize(700, 100);
            button.setMaxSize(700, 100);
            button.setOnAction(_ -> done.add(button.getText()));
            column.getChildren().add(button);
        }
        ScrollPane pane = new ScrollPane(column);
        pane.setPadding(Insets.EMPTY);
        return pane;
    }

    private Button button(int number) {
        return FxThread.call(
                () -> (Button) ((VBox) page.getContent()).getChildren().get(number));
    }

    /** How many px of the page lie above the window. */
    private double scrolled() {
        return FxThread.call(() -> page.getVvalue() * HIDDEN);
    }
}
