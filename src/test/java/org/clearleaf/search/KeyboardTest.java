package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyboardTest {

    private final Keyboard keyboard = new Keyboard();

    @ParameterizedTest
    @ValueSource(
            strings = {"kk", "kj", "kl", "ki", "ko", "km", "qw", "qa", "az", "sz", "sx", "gy", "gt", "gb", "gv", "éé"})
    void keysSideBySideAreFoundBothWays(String pair) {
        assertTrue(keyboard.isSameOrBeside(pair.charAt(0), pair.charAt(1)), pair);
        assertTrue(keyboard.isSameOrBeside(pair.charAt(1), pair.charAt(0)), pair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kh", "kn", "ku", "qe", "qs", "ax", "pa", "qz", "aé", "1q", "ба"})
    void otherKeysAreApart(String pair) {
        assertFalse(keyboard.isSameOrBeside(pair.charAt(0), pair.charAt(1)), pair);
        assertFalse(keyboard.isSameOrBeside(pair.charAt(1), pair.charAt(0)), pair);
    }
}
