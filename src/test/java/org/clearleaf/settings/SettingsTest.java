package org.clearleaf.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {

    @ParameterizedTest
    @CsvSource({"100, 100", "125, 125", "200, 200", "101, 125", "126, 150", "0, 100", "-5, 100", "201, 200", "5000, 200"
    })
    void textIsAsLargeAsAskedForOrTheNextSizeUp(int wanted, int given) {
        assertEquals(given, Settings.DEFAULT.withTextSize(wanted).textSize());
    }

    @Test
    void withoutAChoiceColorsFollowTheDesktop() {
        assertNull(Settings.DEFAULT.colors());
    }

    @Test
    void oneChoiceChangesNoOther() {
        Settings all = Settings.DEFAULT
                .withColors("dark")
                .withTextSize(175)
                .withLanguage("es")
                .withHidesOutOfDate(true);
        assertEquals(new Settings("dark", 175, "es", "911", "988", true), all);
    }
}
