package org.clearleaf.ui.kiosk;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which keys do anything: letters where one types, and those that move, choose and scroll. Everything else, and more keys in a
 * second than a person types, does nothing.
 */
final class KeyPolicy {

    private static final Set<KeyCode> ALWAYS = EnumSet.of(
            KeyCode.TAB,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);

    /** Nobody types faster; a device that pretends to be a keyboard does. */
    private static final int MOST_A_SECOND = 50;

    private static final long SECOND = 1_000_000_000L;
    private static final int FIRST_PRINTABLE = ' ';
    private static final int DELETE = 0x7F;

    private final LongSupplier nanoTime;
    private long secondBegan;
    private int inSecond;

    KeyPolicy(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.secondBegan = nanoTime.getAsLong();
    }

    /**
     * Whether a key may pass.
     *
     * @param isTyping whether a text field has the focus
     */
    boolean allows(KeyEvent key, boolean isTyping) {
        boolean combined = key.isControlDown() || key.isAltDown() || key.isMetaDown();
        return !combined && isAmong(key, isTyping) && (key.getEventType() == KeyEvent.KEY_RELEASED || isInTime());
    }

    private static boolean isAmong(KeyEvent key, boolean isTyping) {
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            return isTyping
                    ? isPrintable(key.getCharacter())
                    : key.getCharacter().isBlank();
        }
        return ALWAYS.contains(key.getCode())
                || (isTyping && (key.getCode() == KeyCode.BACK_SPACE || isLetterKey(key.getCode())));
    }

    private static boolean isLetterKey(KeyCode code) {
        return code.isLetterKey() || code.isDigitKey() || code == KeyCode.SHIFT;
    }

    private static boolean isPrintable(String typed) {
        return !typed.isEmpty() && typed.codePoints().allMatch(sign -> sign >= FIRST_PRINTABLE && sign != DELETE);
    }

    private boolean isInTime() {
        long now = nanoTime.getAsLong();
        if (now - secondBegan >= SECOND) {
            secondBegan = now;
            inSecond = 0;
        }
        inSecond++;
        return inSecond <= MOST_A_SECOND;
    }
}
