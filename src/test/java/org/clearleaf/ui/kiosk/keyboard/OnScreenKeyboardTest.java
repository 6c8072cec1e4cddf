package org.clearleaf.ui.kiosk.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.clearleaf.support.FxThread;
import org.clearleaf.ui.kiosk.keyboard.Key.Command;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;
import org.clearleaf.ui.kiosk.keyboard.Key.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OnScreenKeyboardTest {

    private static final Key A = new Letter("a");
    private static final Key B = new Letter("b");
    private static final Key E = new Letter("e");
    private static final Key E_GRAVE = new Letter("è");

    private KeyboardWindow window = new KeyboardWindow("en");

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFingerTypesAndTheFieldKeepsTheFocus() {
        window.tap(B, A, Command.SPACE, B);
        assertEquals("ba b", window.text());
        assertSame(window.draft().field(), window.focused());
    }

    @Test
    void itTypesAtTheCaretAndOverWhatIsSelected() {
        FxThread.run(() -> {
            window.draft().field().setText("knee pain");
            window.draft().field().selectRange(0, 4);
        });
        window.tap(B, A);
        assertEquals("ba pain", window.text());
        window.tap(Command.DELETE, Command.DELETE, Command.DELETE);
        assertEquals(" pain", window.text());
    }

    @Test
    void shiftIsForOneLetterAndTwiceForAll() {
        window.tap(Command.SHIFT, A, A, Command.SHIFT, Command.SHIFT, A, B, Command.SHIFT, A);
        assertEquals("AaABa", window.text());
    }

    @Test
    void shiftShowsOnTheKeysAndInItsName() {
        window.tap(Command.SHIFT);
        assertEquals("A", FxThread.call(() -> window.draft().button(A).words()));
        assertEquals("Large letter, next one", name(Command.SHIFT));
        window.tap(Command.SHIFT);
        assertEquals("Large letters, on", name(Command.SHIFT));
    }

    @Test
    void aLongPressOffersAccentsAndTypesNothingYet() {
        window.press(E).wait(499);
        assertFalse(shows(E_GRAVE));
        window.wait(1);
        assertTrue(shows(E_GRAVE));
        window.release();
        assertEquals("", window.text());
        window.tap(E_GRAVE);
        assertEquals("è", window.text());
        assertFalse(shows(E_GRAVE), "the accents close with the choice");
    }

    @Test
    void aFingerMaySlideToAnAccent() {
        window.press(E).wait(500).slideTo(E_GRAVE).release();
        assertEquals("è", window.text());
    }

    @Test
    void anotherKeyClosesTheAccents() {
        window.press(E).wait(500).release().tap(B);
        assertEquals("b", window.text());
        assertFalse(shows(E_GRAVE));
    }

    @Test
    void accentsTakePartInShift() {
        window.tap(Command.SHIFT).press(E).wait(500).slideTo(E_GRAVE).release().tap(E);
        assertEquals("Èe", window.text());
    }

    @Test
    void aLetterWithoutAccentsIsTypedHoweverLongItIsHeld() {
        window.press(B).wait(5000).release();
        assertEquals("b", window.text());
    }

    @Test
    void deleteGoesOnWhileItIsHeld() {
        FxThread.run(() -> window.draft().field().appendText("abcdefghij"));
        window.press(Command.DELETE).wait(499);
        assertEquals("abcdefghij", window.text());
        window.wait(1);
        assertEquals("abcdefghi", window.text());
        window.wait(99);
        assertEquals("abcdefghi", window.text());
        window.wait(1);
        assertEquals("abcdefgh", window.text());
        window.wait(300).release();
        assertEquals("abcde", window.text(), "letting go takes no more away");
    }

    @Test
    void aFingerThatLeavesItsKeyTypesNothing() {
        window.press(A).slideTo(5, 5).release();
        assertEquals("", window.text());
        window.press(A).slideTo(B).release();
        assertEquals("", window.text());
    }

    @Test
    void aPressThatIsTakenBackTypesNothing() {
        window.press(A);
        FxThread.run(() -> Event.fireEvent(window.draft().button(A), releaseOfNoButton()));
        window.release();
        assertEquals("", window.text());
    }

    @Test
    void theLastKeyIsDone() {
        window.tap(Command.DONE);
        assertEquals(1, window.draft().done());
    }

    @Test
    void digitsAndAccentsHavePages() {
        window.tap(Command.TO_NUMBERS, new Letter("5"), Command.TO_LETTERS, B, Command.TO_ACCENTS, E_GRAVE, A);
        assertEquals("5bèa", window.text(), "after an accent the letters come back");
    }

    @Test
    void realKeysReachEveryKeyAndPressIt() {
        FxThread.run(() -> window.draft().button(A).requestFocus());
        window.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB, KeyCode.ENTER);
        assertEquals("asd", window.text());
    }

    @Test
    void theFocusStaysAtItsKeyWhenThePageChanges() {
        FxThread.run(() -> window.draft().button(Command.TO_NUMBERS).requestFocus());
        window.type(KeyCode.ENTER);
        assertSame(window.draft().button(Command.TO_LETTERS), window.focused());
    }

    @Test
    void aFieldHoldsAHundredCharacters() {
        FxThread.run(() -> window.draft().field().appendText("x".repeat(99)));
        window.tap(A, B);
        assertEquals("x".repeat(99) + "a", window.text());
    }

    @Test
    void wholeWordsAreOfferedAndTakeThePlaceOfTheBeginning() {
        window.tap(A, Command.SPACE, B);
        assertFalse(shows(new Word("bache")), "one letter is too few");
        window.tap(A);
        window.tap(new Word("baache"));
        assertEquals("a baache ", window.text());
        assertFalse(shows(new Word("baache")));
    }

    @Test
    void onlyTheLastAnswerCounts() {
        List<CompletableFuture<List<String>>> answers = new ArrayList<>();
        window.close();
        window = new KeyboardWindow("en", _ -> {
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        });
        window.tap(A, B);
        CompletableFuture<List<String>> first = answers.getLast();
        window.tap(A);
        answers.getLast().complete(List.of("second"));
        first.complete(List.of("first"));
        FxThread.settle();
        assertTrue(shows(new Word("second")));
        assertFalse(shows(new Word("first")));
    }

    @Test
    void anAnswerThatFailsOffersNothing() {
        window.close();
        window = new KeyboardWindow("en", _ -> CompletableFuture.failedFuture(new IllegalStateException("broken")));
        window.tap(A, B);
        assertEquals("ab", window.text());
    }

    @Test
    void nothingOpensAWindow() {
        int before = FxThread.call(() -> Window.getWindows().size());
        window.press(E).wait(500).release().tap(Command.TO_NUMBERS, Command.TO_ACCENTS);
        assertEquals(before, FxThread.call(() -> Window.getWindows().size()));
    }

    private boolean shows(Key key) {
        return FxThread.call(() -> window.draft().shows(key));
    }

    private String name(Key key) {
        return FxThread.call(() -> window.draft().button(key).getAccessibleText());
    }

    private static MouseEvent releaseOfNoButton() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
