package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Button;
import org.clearleaf.settings.clinic.StaffCodeHash;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Patience;
import org.clearleaf.support.Seen;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The staff's code is 2468. */
final class StaffPadTest {

    private static final StaffCodeHash CODE = StaffCodeHash.of("2468".toCharArray());

    private final Background background = new Background();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean hasLeft = new AtomicBoolean();
    private final StaffDoor door = new StaffDoor(nanos::get, () -> hasLeft.set(true));
    private StaffPad pad = newPad();

    @BeforeEach
    void lock() {
        door.lockWith(CODE);
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void theRightCodeOpensTheDoor() {
        enter("2468");
        assertTrue(hasLeft.get());
    }

    @Test
    void whatIsTypedShowsAsDotsAndIsGoneOnceItIsEntered() {
        touch("1", "2", "3");
        assertTrue(reads("•••"));
        assertFalse(reads("123"));
        enter("4");
        assertFalse(reads("•"));
    }

    @Test
    void clearTakesEverythingBack() {
        touch("9", "9", "Clear");
        enter("2468");
        assertTrue(hasLeft.get());
    }

    @Test
    void aWrongCodeSaysHowManyTriesAreLeft() {
        enter("1111");
        assertTrue(reads("4 tries left"), () -> words().toString());
        assertFalse(hasLeft.get());
    }

    @Test
    void aNewSessionGivesNoNewTries() {
        for (int wrong = 0; wrong < 5; wrong++) {
            enter("1111");
        }
        pad = newPad();
        door.lockWith(CODE);
        enter("2468");
        assertFalse(hasLeft.get(), "the right code comes too soon after five wrong ones");
        assertTrue(reads("Too many tries"), () -> words().toString());
        nanos.addAndGet(Duration.ofHours(2).toNanos());
        enter("2468");
        assertTrue(hasLeft.get(), "after the pause the right code counts again");
    }

    @Test
    void withoutACodeThereIsNoDoor() {
        door.lockWith(null);
        enter("2468");
        assertEquals(List.of(false, false), List.of(door.isThere(), hasLeft.get()));
    }

    private StaffPad newPad() {
        return FxThread.call(() -> new StaffPad(door, new Messages(Locale.ENGLISH), background));
    }

    private void enter(String code) {
        code.chars().forEach(sign -> touch(String.valueOf((char) sign)));
        touch("Enter");
        Patience.until("the code has been looked at", () -> !pad.isDisable());
    }

    private void touch(String... keys) {
        for (String key : keys) {
            FxThread.run(() -> Seen.nodes(pad)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .fire());
        }
    }

    private boolean reads(String part) {
        return words().stream().anyMatch(text -> text.contains(part));
    }

    private List<String> words() {
        return FxThread.call(() -> Seen.texts(pad).toList());
    }
}
