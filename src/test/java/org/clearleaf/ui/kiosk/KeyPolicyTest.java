package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only the keys that one needs to read, to move and to type do anything. */
final class KeyPolicyTest {

    private final AtomicLong nanos = new AtomicLong();
    private final KeyPolicy policy = new KeyPolicy(nanos::get);

    @ParameterizedTest
    @EnumSource(KeyCode.class)
    void noKeyWithControlAltOrTheSystemKeyPasses(KeyCode code) {
        for (int held = 1; held < 8; held++) {
            KeyEvent key = new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code, false, (held & 1) != 0, (held & 2) != 0, (held & 4) != 0);
            assertFalse(policy.allows(key, true), code + " with others held");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {
                "ESCAPE",
                "F1",
                "F5",
                "F10",
                "F11",
                "F12",
                "CONTEXT_MENU",
                "PRINTSCREEN",
                "INSERT",
                "WINDOWS",
                "HELP"
            })
    void keysThatLeadElsewhereDoNothing(KeyCode code) {
        assertFalse(policy.allows(key(KeyEvent.KEY_PRESSED, code, ""), false));
        assertFalse(policy.allows(key(KeyEvent.KEY_PRESSED, code, ""), true));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"TAB", "UP", "DOWN", "LEFT", "RIGHT", "ENTER", "SPACE", "HOME", "END", "PAGE_UP", "PAGE_DOWN"})
    void keysThatMoveAndChooseAlwaysPass(KeyCode code) {
        assertTrue(policy.allows(key(KeyEvent.KEY_PRESSED, code, ""), false));
    }

    @Test
    void lettersPassWhereOneTypesAndNowhereElse() {
        assertTrue(policy.allows(key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "é"), true));
        assertFalse(policy.allows(key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "é"), false));
        assertFalse(policy.allows(key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "\u001b"), true), "no control signs");
    }

    @Test
    void moreKeysThanAPersonTypesAreDropped() {
        long passed = IntStream.range(0, 1000)
                .filter(_ -> policy.allows(key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "x"), true))
                .count();
        assertEquals(50, passed, "of a thousand keys in a second");
        nanos.addAndGet(1_000_000_000L);
        assertTrue(policy.allows(key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "x"), true), "a second later one may type");
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code, String typed) {
        return new KeyEvent(type, typed, "", code, false, false, false, false);
    }
}
