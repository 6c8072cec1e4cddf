package org.clearleaf.check.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"2,309 people", "2.309 personas", "2 309 personas", "2\u00a0309 personnes", "2309"})
    void thousandsAreTheSameInEveryLanguage(String words) {
        assertEquals(Set.of("2309"), Numbers.in(words));
    }

    @Test
    void decimalsAndListsAreKeptApart() {
        assertEquals(Set.of("6.5"), Numbers.in("6.5%"));
        assertEquals(Set.of("6.5"), Numbers.in("6,5 %"));
        assertEquals(Set.of("10", "12", "2025"), Numbers.in("10, 12 in 2025."));
        assertEquals(Set.of(), Numbers.in("ten people"));
    }
}
