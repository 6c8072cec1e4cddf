package org.clearleaf.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clearleaf.article.Certainty;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CertaintyDotsTest {

    @ParameterizedTest
    @CsvSource({"HIGH, 4", "MODERATE, 3", "LOW, 2", "VERY_LOW, 1"})
    void moreDotsAreFilledTheSurerTheEvidenceIs(Certainty certainty, int filled) {
        CertaintyDots dots = FxThread.call(() -> new CertaintyDots(certainty));
        assertEquals(filled, dots.lookupAll(".dot").size());
        assertEquals(4 - filled, dots.lookupAll(".dot-off").size());
    }
}
