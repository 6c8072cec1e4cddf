package org.clearleaf.ui.theme;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.Test;

final class FontsTest {

    @Test
    void everyFaceIsKnownAfterLoading() {
        FxThread.run(() -> {
            new Fonts().load();
            new Fonts().load();
        });
        assertAll(
                () -> assertFace(Fonts.FAMILY, FontWeight.NORMAL, FontPosture.REGULAR, "Regular"),
                () -> assertFace(Fonts.FAMILY, FontWeight.NORMAL, FontPosture.ITALIC, "Italic"),
                () -> assertFace(Fonts.FAMILY, FontWeight.BOLD, FontPosture.REGULAR, "Bold"),
                () -> assertFace(Fonts.SEMI_BOLD_FAMILY, FontWeight.NORMAL, FontPosture.REGULAR, "Regular"));
    }

    @Test
    void theLicenceIsShippedWithTheFonts() {
        assertNotNull(Fonts.class.getResource("/org/clearleaf/ui/fonts/OFL.txt"), "ship OFL.txt beside the fonts");
    }

    private static void assertFace(String family, FontWeight weight, FontPosture posture, String style) {
        Font font = Font.font(family, weight, posture, 18);
        assertEquals(family + ", " + style, font.getFamily() + ", " + font.getStyle(), "load the face in Fonts");
    }
}
