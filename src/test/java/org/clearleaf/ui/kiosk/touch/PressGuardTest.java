package org.clearleaf.ui.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PressGuardTest {

    private final List<String> done = new ArrayList<>();
    private final Button button = FxThread.call(() -> button());
    private final TextField field = FxThread.call(() -> new TextField("words"));
    private final TouchScreen screen = new TouchScreen(() -> new VBox(button, field));

    PressGuardTest() {
        FxThread.run(() -> new PressGuard(screen.stage(), screen.clock()));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void calmTapsAllCount() {
        for (int tap = 0; tap < 5; tap++) {
            screen.tap(100, 50);
            screen.wait(150);
        }
        assertEquals(5, done.size());
    }

    @Test
    void aPressWithin150MillisecondsOfTheOneBeforeIsABounce() {
        screen.tap(100, 50);
        screen.wait(149);
        screen.tap(100, 50);
        assertEquals(1, done.size());
        screen.wait(1);
        screen.tap(100, 50);
        assertEquals(2, done.size());
    }

    @Test
    void aHandThatMashesPressesAtMostSevenTimesASecond() {
        for (int tap = 0; tap < 200; tap++) {
            screen.tap(100, 50);
            screen.wait(5);
        }
        assertEquals(7, done.size());
        assertFalse(FxThread.call(button::isArmed));
    }

    @Test
    void aPressOf10SecondsIsTakenBack() {
        screen.press(100, 50);
        screen.wait(9999);
        assertTrue(FxThread.call(button::isArmed));
        screen.wait(1);
        assertFalse(FxThread.call(button::isArmed));
        assertFalse(TouchScreen.isPressed(button));
        screen.release();
        assertEquals(List.of(), done);
        screen.tap(100, 50);
        assertEquals(1, done.size(), "the next press counts again");
    }

    @Test
    void aStuckScreenIsTakenBackOnceAndLetsTheNextFingerIn() {
        screen.press(100, 50);
        screen.wait(3 * 3600 * 1000);
        screen.wait(3 * 3600 * 1000);
        screen.move(110, 60).release();
        screen.wait(150);
        screen.tap(100, 50);
        assertEquals(1, done.size());
    }

    @Test
    void otherButtonsDoNothing() {
        FxThread.run(() -> field.selectAll());
        for (MouseButton other :
                List.of(MouseButton.SECONDARY, MouseButton.MIDDLE, MouseButton.BACK, MouseButton.FORWARD)) {
            screen.wait(200);
            screen.with(other, 100, 50).release(other);
            screen.with(other, 100, 215).release(other);
        }
        assertEquals(List.of(), done);
        assertEquals("words", FxThread.call(field::getText));
        assertEquals(1, FxThread.call(() -> Window.getWindows().size()), "no menu may open");
    }

    @Test
    void menusDragsAndGesturesEndAtTheWindow() {
        FxThread.run(() -> button.addEventHandler(
                InputEvent.ANY, event -> done.add(event.getEventType().toString())));
        List<Event> gestures = List.of(
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, true, pick()),
                zoom(),
                rotation(),
                swipe(),
                scroll(true, 2),
                scroll(false, 2),
                scroll(true, 0),
                mouse(MouseEvent.DRAG_DETECTED));
        FxThread.run(() -> gestures.forEach(gesture -> Event.fireEvent(button, gesture)));
        assertEquals(List.of(), done);
    }

    @Test
    void aWheelStillScrolls() {
        FxThread.run(() -> {
            button.addEventHandler(ScrollEvent.SCROLL, _ -> done.add("scrolled"));
            Event.fireEvent(button, scroll(false, 0));
        });
        assertEquals(List.of("scrolled"), done);
    }

    private Button button() {
        Button made = new Button("press");
        made.setMinSize(200, 200);
        made.setOnAction(_ -> done.add("pressed"));
        return made;
    }

    private PickResult pick() {
        return new PickResult(button, 9, 9);
    }

    private Event mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                9,
                9,
                9,
                9,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                pick());
    }

    private Event zoom() {
        return new ZoomEvent(ZoomEvent.ZOOM, 9, 9, 9, 9, false, false, false, false, true, false, 2, 2, pick());
    }

    private Event rotation() {
        return new RotateEvent(RotateEvent.ROTATE, 9, 9, 9, 9, false, false, false, false, true, false, 9, 9, pick());
    }

    private Event swipe() {
        return new SwipeEvent(SwipeEvent.SWIPE_LEFT, 9, 9, 9, 9, false, false, false, false, true, 3, pick());
    }

    private GestureEvent scroll(boolean direct, int fingers) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                9,
                9,
                9,
                9,
                false,
                false,
                false,
                false,
                direct,
                false,
                0,
                9,
                0,
                9,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                fingers,
                pick());
    }
}
