package org.clearleaf.ui.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MillimetresTest {

    private static final ScreenSize PANEL = new ScreenSize(480, 270);

    @ParameterizedTest
    @CsvSource({"1920, 1080, 4", "3840, 2160, 8", "960, 540, 2"})
    void theSizeOfTheGlassAndItsPxGiveThePxOfAMillimetre(double width, double height, double pxPerMm) {
        assertEquals(pxPerMm, Millimetres.on(PANEL, width, height).pxPerMm());
    }

    @Test
    void aPanelThatHangsUprightIsMeasuredUpright() {
        assertEquals(4, Millimetres.on(PANEL, 1080, 1920).pxPerMm());
        assertEquals(4, Millimetres.on(new ScreenSize(270, 480), 1920, 1080).pxPerMm());
    }

    @Test
    void wherePxAreNotSquareNoTargetBecomesTooSmall() {
        assertEquals(5, Millimetres.on(new ScreenSize(480, 216), 1920, 1080).pxPerMm());
    }

    @Test
    void aKeyOfTheDesignIs24MillimetresOnTheScreenItIsDrawnFor() {
        assertEquals(96, Millimetres.TYPICAL.px(24));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatNoScreenMeasuresIsRefused(double length) {
        assertThrows(IllegalArgumentException.class, () -> new ScreenSize(length, 270));
        assertThrows(IllegalArgumentException.class, () -> new ScreenSize(480, length));
        assertThrows(IllegalArgumentException.class, () -> new Millimetres(length));
    }
}
