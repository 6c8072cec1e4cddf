package org.clearleaf.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScreenSizeTest {

    @ParameterizedTest
    @CsvSource({
        "480, 270, 1920, 1080, 1",
        "480, 270, 1080, 1920, 1",
        "270, 480, 3840, 2160, 1",
        "480, 216, 1920, 1080, 1.25",
        "384, 270, 1920, 1080, 1.25",
    })
    void theShapeOfItsPixelsTellsWhetherASizeCanBeRight(
            double widthMm, double heightMm, double width, double height, double stretch) {
        assertEquals(stretch, new ScreenSize(widthMm, heightMm).stretch(width, height), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatNoScreenMeasuresIsRefused(double length) {
        assertThrows(IllegalArgumentException.class, () -> new ScreenSize(length, 270));
        assertThrows(IllegalArgumentException.class, () -> new ScreenSize(480, length));
    }
}
