package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.library.Library;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.ScreenCheck;
import org.clearleaf.support.Screens;
import org.clearleaf.support.TestLanguages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Large text, small windows and long words: nothing is cut, and nobody scrolls sideways. */
final class ReflowTest {

    private static final Library LIBRARY = Libraries.pictured();

    @BeforeAll
    static void learnLanguages() {
        TestLanguages.install();
    }

    /** Width in px, text size in per cent, language. */
    static Stream<Arguments> screens() {
        return Stream.of(
                        new Object[] {1280, 100, "en"},
                        new Object[] {1280, 200, "en"},
                        new Object[] {340, 100, "en"},
                        new Object[] {1100, 100, "en-XA"},
                        new Object[] {340, 100, "en-XA"},
                        new Object[] {1280, 100, "ar-XB"})
                .flatMap(look -> Stream.of(Screens.values())
                        .map(screen -> Arguments.of(screen, look[0], look[1], look[2])));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nothingIsCutAndNothingIsWiderThanTheWindow(Screens screen, int width, int textSize, String language) {
        try (OpenReader reader = OpenReader.on(LIBRARY, width, 700)) {
            reader.chooseLanguage(language);
            reader.chooseTextSize(textSize);
            screen.show(reader);
            ScreenCheck check = new ScreenCheck(reader);
            List<String> faults = new ArrayList<>(check.cut());
            faults.addAll(check.sideways());
            assertEquals(List.of(), faults);
        }
    }
}
