package org.clearleaf.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes are of the glass, not of pixels: a finger and an eye are the same at every screen. */
final class KioskScaleTest {

    private static final double BODY = 18;
    private static final double CAPITAL_SHARE = 0.668;

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 476, 268", // 21.5 inches
        "1080, 1920, 268, 476",
        "1920, 1080, 941, 529", // 42 inches
        "1280, 800, 217, 136", // 10 inches
        "3840, 2160, 598, 336", // 27 inches, many pixels
    })
    void capitalsAndTargetsAreLargeEnoughOnEveryScreen(int width, int height, int widthMm, int heightMm) {
        KioskScale scale = KioskScale.of(width, height, new ScreenSize(widthMm, heightMm));
        double capital = BODY * CAPITAL_SHARE / scale.mm(1);
        assertTrue(capital >= 4.89, "capitals are 4.9 mm high at least, but here " + capital);
        assertTrue(scale.targetMm() >= 15, "buttons are 15 mm at least, but here " + scale.targetMm());
        assertTrue(scale.mainTargetMm() >= 20, "main ones 20 mm, but here " + scale.mainTargetMm());
    }

    @Test
    void aScreenOfUnknownSizeLooksAsInTheDesign() {
        assertEquals(1.4, KioskScale.of(1920, 1080, null).factor(), 0.001);
        assertEquals(1.5, KioskScale.of(1080, 1920, null).factor(), 0.001);
    }
}
