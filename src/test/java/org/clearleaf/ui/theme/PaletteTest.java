package org.clearleaf.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PaletteTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPaletteNamesTheSameTokens(Theme theme) {
        assertIterableEquals(
                new Palette(Theme.LIGHT).names(),
                new Palette(theme).names(),
                "give light.css and " + theme.code() + ".css the same tokens");
    }

    /** WCAG 2.2, 1.4.6 (AAA). */
    @ParameterizedTest
    @CsvSource({
        "ink, surface",
        "ink, canvas",
        "ink, sidebar",
        "ink, sunken",
        "ink, accent-soft",
        "ink, stop-soft",
        "ink, warn-soft",
        "ink, mark-soft",
        "on-mark, mark",
        "on-selection, selection",
        "ink2, mark-soft",
        "ink2, surface",
        "ink2, canvas",
        "ink2, sidebar",
        "ink2, sunken",
        "ink2, accent-soft",
        "ink2, warn-soft",
        "accent, surface",
        "accent, canvas",
        "accent, sidebar",
        "accent, stop-soft",
        "on-accent, accent",
        "on-accent, accent-hover",
        "on-accent, accent-press",
        "accent-soft-ink, accent-soft",
        "on-stop, stop",
        "stop-ink, surface",
        "stop-ink, stop-soft",
        "stop-ink, sidebar",
        "warn-ink, surface",
        "warn-ink, warn-soft",
        "tell-ink, surface",
        "tell-ink, tell-soft"
    })
    void wordsStandOutSevenToOne(String ink, String ground) {
        for (Theme theme : Theme.values()) {
            assertContrast(theme, ink, ground, 7);
        }
    }

    /** WCAG 2.2, 1.4.11. */
    @ParameterizedTest
    @CsvSource({
        "control, surface",
        "control, canvas",
        "control, sidebar",
        "control, accent-soft",
        "accent, accent-soft",
        "focus, surface",
        "focus, canvas",
        "focus, sidebar",
        "focus, accent-soft",
        "focus, focus-gap",
        "stop, surface",
        "stop, stop-soft",
        "stop, canvas",
        "warn, surface",
        "warn, warn-soft",
        "tell, surface",
        "mark-edge, surface",
        "pict, surface",
        "pict-off, surface"
    })
    void partsOfControlsAndPicturesStandOutThreeToOne(String part, String ground) {
        for (Theme theme : Theme.values()) {
            assertContrast(theme, part, ground, 3);
        }
    }

    /** On black the yellow of a match stands out by itself; elsewhere its edge has to. */
    @Test
    void aMatchStandsOutFromThePage() {
        assertContrast(Theme.LIGHT, "mark-edge", "mark", 3);
        assertContrast(Theme.DARK, "mark-edge", "mark", 3);
        assertContrast(Theme.CONTRAST, "mark", "surface", 3);
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertEquals(21, new Palette(Theme.CONTRAST).contrast("ink", "canvas"), 0.001);
    }

    private static void assertContrast(Theme theme, String one, String other, double least) {
        double ratio = new Palette(theme).contrast(one, other);
        assertTrue(
                ratio >= least,
                () -> "%s on %s in %s.css is %.2f : 1; it must be %.0f or more"
                        .formatted(one, other, theme.code(), ratio, least));
    }
}
