package org.clearleaf.support;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.clearleaf.search.Results;

/** The keyboard of an open reader: keys go to whatever window has the focus, as the system sends them. */
public final class Keys {

    private static final int MOST_REGIONS = 6;

    private final OpenReader reader;

    Keys(OpenReader reader) {
        this.reader = reader;
    }

    /** Presses the keys one after the other, each after the screen has come to rest. */
    public Keys press(KeyCode... keys) {
        for (KeyCode key : keys) {
            FxThread.run(() -> new Robot().keyType(key));
            reader.settle();
        }
        return this;
    }

    /** Goes with F6 from region to region until the focus is in the one of that style class. */
    public Keys goInto(String region) {
        for (int i = 0; i < MOST_REGIONS && !isIn(region); i++) {
            press(KeyCode.F6);
        }
        if (!isIn(region)) {
            throw new AssertionError("F6 does not lead into " + region + " but to " + reader.focused());
        }
        return this;
    }

    /** Whether the focus is in something of that style class. */
    public boolean isIn(String styleClass) {
        Node at = reader.focused();
        while (at != null && !at.getStyleClass().contains(styleClass)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Presses a key while another is held down. */
    public Keys with(KeyCode held, KeyCode key) {
        FxThread.run(() -> {
            Robot robot = new Robot();
            robot.keyPress(held);
            robot.keyType(key);
            robot.keyRelease(held);
        });
        reader.settle();
        return this;
    }

    /** Types lower-case letters and spaces. */
    public Keys type(String words) {
        words.chars().forEach(letter -> FxThread.run(() -> new Robot().keyType(code((char) letter))));
        return this;
    }

    /** Goes to the search and types; waits for the answers, or for the words that there are none. */
    public Keys search(String words) {
        with(KeyCode.CONTROL, KeyCode.F).type(words);
        reader.until("the search for " + words + " has an answer", () -> isAnswered(words));
        reader.settle();
        return this;
    }

    private boolean isAnswered(String words) {
        Results results = reader.reader().search().results().get();
        return results != null && results.words().equals(words);
    }

    private static KeyCode code(char letter) {
        KeyCode code = letter == ' '
                ? KeyCode.SPACE
                : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
        if (code == null) {
            throw new IllegalArgumentException("no key for " + letter);
        }
        return code;
    }
}
