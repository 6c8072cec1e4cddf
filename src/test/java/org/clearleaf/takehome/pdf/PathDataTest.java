package org.clearleaf.takehome.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.clearleaf.takehome.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PathDataTest {

    @Test
    void everyCommandMovesThePen() {
        assertEquals(
                new Rectangle2D.Double(1, 2, 12, 14),
                PathData.read("M1 2h4v5l8 9c-1 0 -2 0 -3 -1z").getBounds2D());
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PathData.read("Q1 2 3 4"));
    }

    @ParameterizedTest
    @EnumSource
    void theSignsStayInTheirGrid(Weight weight) {
        Rectangle2D sign = PathData.read(weight.outline()).getBounds2D();
        assertTrue(new Rectangle2D.Double(0, 0, 24, 24).contains(sign), () -> weight + " " + sign);
    }
}
