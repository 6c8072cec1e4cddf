package org.clearleaf.ui.kiosk.keyboard;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.kiosk.keyboard.Key.Command;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws the keyboard as it stands at the foot of a kiosk of 1080 px upright, to be laid beside the design. */
final class KeyboardPictureTest {

    private static final String SHEET = "org/clearleaf/ui/kiosk/keyboard/keyboard.css";

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keysShowTheirStates(Theme theme) {
        assertAsBefore("keyboard-" + theme.code(), theme, "en", 150, KeyboardPictureTest::showEveryState);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "pt", "ht"})
    void eachLanguageHasItsLetters(String language) {
        assertAsBefore("keyboard-" + language, Theme.LIGHT, language, 150, _ -> {});
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"TO_ACCENTS", "TO_NUMBERS"})
    void eachPageKeepsTheHeight(Command page) {
        String name = "keyboard-" + page.name().substring(3).toLowerCase(Locale.ROOT);
        assertAsBefore(name, Theme.LIGHT, "en", 150, keyboard -> keyboard.tap(page));
    }

    @Test
    void largeTextFitsTheKeys() {
        assertAsBefore("keyboard-200", Theme.LIGHT, "es", 200, KeyboardPictureTest::showEveryState);
    }

    private static void showEveryState(KeyboardDraft keyboard) {
        keyboard.tap(new Letter("b"), new Letter("a"), new Letter("c"), Command.SHIFT);
        keyboard.button(new Letter("w")).held(true);
        keyboard.button(new Letter("t")).pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        keyboard.button(Command.DELETE).held(true);
        KeyButton letter = keyboard.button(new Letter("e"));
        AccentRow accents = (AccentRow) keyboard.keyboard().lookup(".accent-row");
        accents.open(letter, ((Letter) letter.key()).behind());
    }

    private static void assertAsBefore(
            String name, Theme theme, String language, int textSize, Consumer<KeyboardDraft> state) {
        Image drawn = FxThread.call(() -> {
            KeyboardDraft keyboard =
                    new KeyboardDraft(Locale.forLanguageTag(language), 4, System::nanoTime, KeyboardDraft.WORDS);
            VBox both = keyboard.node();
            Scene scene = Pictures.scene(both, 1080, 620, theme, textSize, SHEET);
            keyboard.field().requestFocus();
            state.accept(keyboard);
            Pictures.layOut(both);
            return scene.snapshot(null);
        });
        Pictures.assertAsBefore(name, drawn);
    }
}
