package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "pain, pain, 0",
        "pian, pain, 1",
        "ain, pain, 1",
        "paain, pain, 1",
        "pein, pain, 1",
        "apni, pain, 2",
        "efects, effects, 1",
        "'', pain, 4",
        "pain, '', 4",
    })
    void eachSlipCountsOnce(String typed, String meant, int slips) {
        assertEquals(slips, new EditDistance(typed, meant).toWord());
    }

    @ParameterizedTest
    @CsvSource({"ketm, ketamine, 1", "keta, ketamine, 0", "ektam, ketamine, 1", "xyz, ketamine, 3"})
    void anUnfinishedWordIsComparedWithTheNearestBeginning(String typed, String meant, int slips) {
        assertEquals(slips, new EditDistance(typed, meant).toBeginning());
    }
}
