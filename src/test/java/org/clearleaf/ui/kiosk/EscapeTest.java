package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.support.Seen;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people try who want to get out, or in. After each try the one window fills the screen as before, and nothing has opened. */
final class EscapeTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final Place TEA = new Place.Topic("moonleaf-tea", null);

    private static final OpenKiosk KIOSK = OpenKiosk.on(LIBRARY);

    /** The tries, named as in the table that the kiosk is built after; the number is its row. */
    enum Try {
        ESCAPE_A_THOUSAND_TIMES(1, at -> IntStream.range(0, 1000).forEach(_ -> at.press(KeyCode.ESCAPE))),
        F11(2, at -> at.press(KeyCode.F11)),
        ALT_F4(3, at -> at.press(KeyCode.F4, KeyCode.ALT)),
        A_REQUEST_TO_CLOSE(3, Typing::askToClose),
        QUIT_AND_CLOSE_KEYS(4, at -> at.each(List.of(KeyCode.Q, KeyCode.W, KeyCode.F4), KeyCode.CONTROL, KeyCode.META)),
        SWITCHING_WINDOWS(5, at -> at.each(List.of(KeyCode.TAB, KeyCode.ESCAPE), KeyCode.ALT, KeyCode.META)),
        THE_SYSTEM_KEY(
                6,
                at -> at.each(
                        List.of(KeyCode.D, KeyCode.E, KeyCode.R, KeyCode.L, KeyCode.U), KeyCode.META, KeyCode.WINDOWS)),
        THE_WINDOW_MENU(7, at -> at.each(List.of(KeyCode.SPACE, KeyCode.F7, KeyCode.F8, KeyCode.F10), KeyCode.ALT)),
        CONTROL_ALT_DELETE(8, at -> at.press(KeyCode.DELETE, KeyCode.CONTROL, KeyCode.ALT)),
        OTHER_CONSOLES(9, at -> Typing.F_KEYS.forEach(key -> at.press(key, KeyCode.CONTROL, KeyCode.ALT))),
        CONTROL_ALT_BACKSPACE(10, at -> at.press(KeyCode.BACK_SPACE, KeyCode.CONTROL, KeyCode.ALT)),
        SYSTEM_REQUEST(11, at -> at.press(KeyCode.PRINTSCREEN, KeyCode.ALT)),
        EVERY_F_KEY_WITH_EVERY_MODIFIER(13, Typing::everyFKey),
        THE_MENU_KEY(14, at -> at.each(List.of(KeyCode.CONTEXT_MENU, KeyCode.F10), KeyCode.SHIFT)),
        A_RIGHT_CLICK_ON_EVERY_NODE(14, Typing::rightClickEverything),
        PRINTING(15, at -> at.press(KeyCode.P, KeyCode.CONTROL)),
        FILES(16, at -> at.each(List.of(KeyCode.O, KeyCode.S, KeyCode.N), KeyCode.CONTROL)),
        EVERY_LETTER_WITH_CONTROL(16, at -> at.each(Typing.LETTERS, KeyCode.CONTROL, KeyCode.ALT, KeyCode.META)),
        COPY_AND_PASTE(19, Typing::copyAndPaste),
        A_MIDDLE_CLICK(20, at -> at.clickEverything(MouseButton.MIDDLE)),
        DRAGGING_OUT_AND_IN(
                21,
                at -> at.fireAtAll(node -> new DragEvent(
                        DragEvent.DRAG_OVER, null, 0, 0, 0, 0, null, null, null, new PickResult(node, 0, 0)))),
        FIFTY_SHIFTS(22, at -> IntStream.range(0, 50).forEach(_ -> at.press(KeyCode.SHIFT))),
        INPUT_METHODS(
                25,
                at -> at.fireAtAll(
                        _ -> new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "escape", 0))),
        COMPOSE_AND_CONTROL_SPACE(25, at -> at.each(List.of(KeyCode.SPACE, KeyCode.COMPOSE), KeyCode.CONTROL)),
        SWIPES_FROM_EVERY_EDGE(26, Typing::swipeFromEdges),
        SEVERAL_FINGERS(27, Typing::gestures),
        TEN_FINGERS_AT_ONCE(28, Typing::mash),
        A_THOUSAND_DOUBLE_TAPS(29, Typing::doubleTaps),
        A_PRESS_FOR_HOURS(30, Typing::pressForHours),
        A_DEVICE_THAT_TYPES_A_THOUSAND_KEYS_A_SECOND(31, Typing::flood),
        A_VERY_LONG_SEARCH(39, at -> at.paste("x".repeat(100_000))),
        SIGNS_THAT_CRASH_TEXT_LAYOUT(
                40, at -> at.paste("Z͓̥̩͇̯̭͑̀a̴̵̶̷l̗̘g̛͍o \u202eabc\u202c \u0000\u0007 👨‍👩‍👧‍👦 ﷽")),
        FULL_SCREEN_TAKEN_AWAY(1, at -> FxThread.run(() -> at.stage().setFullScreen(false))),
        MADE_AN_ICON(7, at -> FxThread.run(() -> at.stage().setIconified(true))),
        CORNERS_TAPPED(41, Typing::tapCorners),
        A_HARDWARE_KEY_OF_ANY_KIND(13, at -> at.each(List.of(KeyCode.values())));

        private final int row;

        @SuppressWarnings("ImmutableEnumChecker") // each is a piece of code without a state
        private final Consumer<Typing> tried;

        Try(int row, Consumer<Typing> tried) {
            this.row = row;
            this.tried = tried;
        }

        @Override
        public String toString() {
            return row + " " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @AfterAll
    static void close() {
        KIOSK.close();
    }

    @ParameterizedTest
    @EnumSource(Try.class)
    void nothingLeadsOut(Try attempt) {
        for (Consumer<OpenKiosk> screen : screens()) {
            KIOSK.finish();
            screen.accept(KIOSK);
            FxThread.settle();
            attempt.tried.accept(new Typing(KIOSK));
            FxThread.settle();
            assertStillThere(attempt.toString());
        }
    }

    private static List<Consumer<OpenKiosk>> screens() {
        return List.of(
                _ -> {}, open -> open.go(TEA), open -> open.touch("Tap to search"), open -> open.touch("Text size"));
    }

    private static void assertStillThere(String attempt) {
        Stage stage = KIOSK.stage();
        FxThread.awaitPulses(4);
        assertAll(
                attempt,
                () -> assertEquals(1, KIOSK.windows(), "one window is open"),
                () -> assertTrue(stage.isShowing(), "the window is shown"),
                () -> assertTrue(stage.isFullScreen(), "it fills the screen"),
                () -> assertTrue(!stage.isIconified(), "it is no icon"),
                () -> assertEquals(0, ProcessHandle.current().children().count(), "no other program has been started"),
                () -> assertEquals(List.of(), KIOSK.failures(), "nothing was thrown"));
    }

    /** Hands that try. */
    private static final class Typing {

        static final List<KeyCode> ALL = List.of(KeyCode.values());
        static final List<KeyCode> F_KEYS =
                Stream.of(KeyCode.values()).filter(KeyCode::isFunctionKey).toList();
        static final List<KeyCode> LETTERS =
                Stream.of(KeyCode.values()).filter(KeyCode::isLetterKey).toList();
        private static final Set<KeyCode> MODIFIERS =
                EnumSet.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.META);

        private final OpenKiosk kiosk;
        private final Random random = new Random(7);

        Typing(OpenKiosk kiosk) {
            this.kiosk = kiosk;
        }

        Stage stage() {
            return kiosk.stage();
        }

        /** A key with others held down, as the system tells of it: to whoever has the focus. */
        void press(KeyCode code, KeyCode... held) {
            Set<KeyCode> down = held.length == 0 ? Set.of() : EnumSet.copyOf(List.of(held));
            FxThread.run(() -> {
                EventTarget focus = focus();
                Event.fireEvent(focus, key(KeyEvent.KEY_PRESSED, code, down));
                Event.fireEvent(focus(), key(KeyEvent.KEY_TYPED, code, down));
                Event.fireEvent(focus(), key(KeyEvent.KEY_RELEASED, code, down));
            });
        }

        void each(List<KeyCode> codes, KeyCode... held) {
            codes.forEach(this::press);
            for (KeyCode one : held) {
                codes.forEach(code -> press(code, one));
            }
        }

        void everyFKey() {
            for (KeyCode key : F_KEYS) {
                for (int set = 0; set < 16; set++) {
                    int bits = set;
                    press(
                            key,
                            IntStream.range(0, 4)
                                    .filter(bit -> (bits & (1 << bit)) != 0)
                                    .mapToObj(bit -> List.copyOf(MODIFIERS).get(bit))
                                    .toArray(KeyCode[]::new));
                }
            }
        }

        void askToClose() {
            FxThread.run(() -> Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        }

        void rightClickEverything() {
            clickEverything(MouseButton.SECONDARY);
            fireAtAll(node -> new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, new PickResult(node, 5, 5)));
        }

        void clickEverything(MouseButton button) {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                fireAtAll(node -> mouse(type, button, node));
            }
        }

        void fireAtAll(Function<Node, Event> event) {
            List<Node> all =
                    FxThread.call(() -> Seen.nodes(kiosk.scene().getRoot()).toList());
            FxThread.run(() -> all.forEach(node -> Event.fireEvent(node, event.apply(node))));
        }

        void copyAndPaste() {
            each(
                    List.of(KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.A, KeyCode.INSERT, KeyCode.Z),
                    KeyCode.CONTROL,
                    KeyCode.SHIFT,
                    KeyCode.META);
            each(List.of(KeyCode.COPY, KeyCode.PASTE, KeyCode.CUT, KeyCode.UNDO));
            String copied = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
            assertEquals("", copied == null ? "" : copied, "nothing reaches the clipboard");
        }

        void swipeFromEdges() {
            double width = kiosk.scene().getWidth();
            double height = kiosk.scene().getHeight();
            List<Point2D> edges = List.of(
                    new Point2D(1, height / 2),
                    new Point2D(width - 2, height / 2),
                    new Point2D(width / 2, 1),
                    new Point2D(width / 2, height - 2));
            for (int i = 0; i < 8; i++) {
                edges.forEach(edge -> kiosk.drag(edge.getX(), edge.getY(), width / 2, height / 2));
            }
        }

        void gestures() {
            fireAtAll(node -> new ZoomEvent(
                    ZoomEvent.ZOOM,
                    5,
                    5,
                    5,
                    5,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    3,
                    3,
                    new PickResult(node, 5, 5)));
            fireAtAll(node -> new RotateEvent(
                    RotateEvent.ROTATE,
                    5,
                    5,
                    5,
                    5,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    90,
                    90,
                    new PickResult(node, 5, 5)));
            fireAtAll(node -> new SwipeEvent(
                    SwipeEvent.SWIPE_UP, 5, 5, 5, 5, false, false, false, false, true, 4, new PickResult(node, 5, 5)));
        }

        void mash() {
            for (int i = 0; i < 60; i++) {
                kiosk.mash(
                        random.nextDouble(kiosk.scene().getWidth()),
                        random.nextDouble(kiosk.scene().getHeight()));
            }
        }

        void doubleTaps() {
            for (int i = 0; i < 250; i++) {
                double x = random.nextDouble(kiosk.scene().getWidth());
                double y = random.nextDouble(kiosk.scene().getHeight());
                kiosk.mash(x, y);
                kiosk.mash(x, y);
            }
        }

        void pressForHours() {
            kiosk.hold(kiosk.scene().getWidth() / 2, kiosk.scene().getHeight() - 60, Duration.ofHours(5));
        }

        void flood() {
            IntStream.range(0, 1500).forEach(_ -> press(ALL.get(random.nextInt(ALL.size()))));
        }

        /** What a keyboard that is no keyboard sends: signs without keys. */
        void paste(String signs) {
            FxThread.run(() -> {
                EventTarget focus = focus();
                Event.fireEvent(
                        focus,
                        new KeyEvent(KeyEvent.KEY_TYPED, signs, "", KeyCode.UNDEFINED, false, false, false, false));
                if (focus instanceof TextInputControl field) {
                    field.replaceSelection(signs);
                }
            });
            FxThread.awaitPulses(5);
        }

        void tapCorners() {
            double width = kiosk.scene().getWidth();
            double height = kiosk.scene().getHeight();
            for (int i = 0; i < 3; i++) {
                kiosk.touch(2, 2);
                kiosk.touch(width - 3, 2);
                kiosk.touch(width - 3, height - 3);
                kiosk.touch(2, height - 3);
            }
        }

        private EventTarget focus() {
            Node owner = kiosk.scene().getFocusOwner();
            return owner == null ? kiosk.scene() : owner;
        }

        private static KeyEvent key(EventType<KeyEvent> type, KeyCode code, Set<KeyCode> down) {
            boolean typed = type == KeyEvent.KEY_TYPED;
            return new KeyEvent(
                    type,
                    typed ? code.getChar() : "",
                    typed ? "" : code.getName(),
                    typed ? KeyCode.UNDEFINED : code,
                    down.contains(KeyCode.SHIFT),
                    down.contains(KeyCode.CONTROL),
                    down.contains(KeyCode.ALT),
                    down.contains(KeyCode.META) || down.contains(KeyCode.WINDOWS));
        }

        private static MouseEvent mouse(EventType<MouseEvent> type, MouseButton button, Node node) {
            boolean isDown = type == MouseEvent.MOUSE_PRESSED;
            return new MouseEvent(
                    type,
                    5,
                    5,
                    5,
                    5,
                    button,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    isDown && button == MouseButton.MIDDLE,
                    isDown && button == MouseButton.SECONDARY,
                    false,
                    button == MouseButton.SECONDARY,
                    true,
                    new PickResult(node, 5, 5));
        }
    }
}
