package org.clearleaf.ui.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MillimetresTest {

    @Test
    void aKeyOfTheDesignIs24MillimetresOnTheScreenItIsDrawnFor() {
        assertEquals(96, Millimetres.TYPICAL.px(24));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatNoScreenMeasuresIsRefused(double length) {
        assertThrows(IllegalArgumentException.class, () -> new Millimetres(length));
    }
}
