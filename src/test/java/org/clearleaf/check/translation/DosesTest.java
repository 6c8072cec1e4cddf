package org.clearleaf.check.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class DosesTest {

    private final Doses doses = new Doses();

    @Test
    void aDoseReadsTheSameInEachLanguage() {
        assertEquals(Set.of("2309.5 mg", "20 mcg"), doses.in("Take 2,309.5 mg, not 20 micrograms."));
        assertEquals(Set.of("2309.5 mg", "20 mcg"), doses.in("Tome 2.309,5 miligramos, no 20 µg."));
        assertEquals(Set.of("10 units", "5 percent"), doses.in("10 unidades al 5 %"));
    }

    @Test
    void numbersOfOtherThingsAreNoDoses() {
        assertEquals(Set.of(), doses.in("3 days, 200 people, 12 games and 4 glasses."));
    }
}
