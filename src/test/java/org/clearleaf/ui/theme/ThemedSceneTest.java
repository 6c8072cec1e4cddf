package org.clearleaf.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThemedSceneTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, #16201C", "DARK, #EEF2F0", "CONTRAST, #FFFFFF"})
    void wordsTakeTheInkOfTheChosenPalette(Theme theme, String ink) {
        Label words = FxThread.call(() -> new Label("Words"));
        FxThread.run(() -> Pictures.scene(new StackPane(words), 200, 100, theme, 100));
        assertEquals(Color.web(ink), words.getTextFill());
    }

    @ParameterizedTest
    @CsvSource({"100, 18", "125, 22.5", "150, 27", "175, 31.5", "200, 36"})
    void textSizeScalesTheBodyFromEighteenPx(int percent, double size) {
        Label words = FxThread.call(() -> new Label("Words"));
        words.getStyleClass().add("t-body");
        FxThread.run(() -> Pictures.scene(new StackPane(words), 200, 100, Theme.LIGHT, percent));
        assertEquals(size, words.getFont().getSize(), 0.01);
    }

    @Test
    void anotherPaletteReplacesTheOneBefore() {
        StackPane root = FxThread.call(StackPane::new);
        FxThread.run(() -> {
            ThemedScene scene = new ThemedScene(new Scene(root), List.of());
            scene.theme(Theme.DARK);
            scene.textSize(150);
            scene.theme(Theme.LIGHT);
        });
        assertEquals(List.of("root", "text-150"), root.getStyleClass());
    }

    @Test
    void aNewRootIsDressedAsTheOldOne() {
        StackPane next = FxThread.call(StackPane::new);
        FxThread.run(() -> {
            Scene scene = new Scene(new StackPane());
            new ThemedScene(scene, List.of()).theme(Theme.CONTRAST);
            scene.setRoot(next);
        });
        assertEquals(List.of("root", "text-100", "contrast"), next.getStyleClass());
    }

    @Test
    void aTextSizeThatNoSheetKnowsIsRefused() {
        FxThread.run(() -> {
            ThemedScene scene = new ThemedScene(new Scene(new StackPane()), List.of());
            assertThrows(IllegalArgumentException.class, () -> scene.textSize(110));
        });
    }
}
