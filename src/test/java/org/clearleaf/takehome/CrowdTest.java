package org.clearleaf.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clearleaf.article.Frequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CrowdTest {

    @ParameterizedTest
    @CsvSource({
        "35, 100, 35, 65, 0, 100",
        "0, 100, 0, 100, 0, 100",
        "100, 100, 100, 0, 0, 100",
        "12, 1000, 1, 99, 1, 80",
        "1, 1000, 0, 100, 1, 90"
    })
    void asManyPeopleAreFilledAsInTheReader(
            int count, int denominator, int filled, int outlined, int partly, long unfilled) {
        Crowd crowd = new Crowd(null, new Frequency.Count(count, denominator), "", List.of());
        assertEquals(filled, people(crowd.have()));
        assertEquals(outlined, people(crowd.haveNot()));
        assertEquals(partly, people(crowd.partly()));
        assertEquals(unfilled, crowd.unfilled());
    }

    /** Each has a head and a body. */
    private static long people(String path) {
        return path.chars().filter(c -> c == 'M').count() / 2;
    }
}
