package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.support.Keys;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.ScreenCheck;
import org.clearleaf.support.Screens;
import org.clearleaf.support.TestLanguages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen for somebody who uses keys, a screen reader, large text or a small window. */
final class AccessibilityTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final List<String> REGIONS = List.of("app-bar", "faq-sidebar", "tab-bar", "page");

    @BeforeAll
    static void learnLanguages() {
        TestLanguages.install();
    }

    /** Width in px, text size in per cent, language. */
    static Stream<Arguments> screens() {
        return Stream.of(
                        new Object[] {1280, 100, "en"},
                        new Object[] {900, 100, "en-XA"},
                        new Object[] {1280, 200, "en"},
                        new Object[] {340, 100, "en"},
                        new Object[] {1280, 100, "ar-XB"})
                .flatMap(look -> Stream.of(Screens.values())
                        .filter(Screens::differsFromOthers)
                        .map(screen -> Arguments.of(screen, look[0], look[1], look[2])));
    }

    @ParameterizedTest(name = "{0} at {1} px and {2} % in {3}")
    @MethodSource("screens")
    void everythingCanBeReachedAndReadInFull(Screens screen, int width, int textSize, String language) {
        try (OpenReader reader = OpenReader.on(LIBRARY, width, 700)) {
            reader.chooseLanguage(language);
            reader.chooseTextSize(textSize);
            screen.show(reader);
            assertEquals("", String.join("\n", new ScreenCheck(reader).faults()));
        }
    }

    @Test
    void tabGoesFromTheAppBarThroughTheSidebarAndTheTabsToThePanels() {
        try (OpenReader reader = OpenReader.on(LIBRARY)) {
            Screens.ARTICLE.show(reader);
            reader.keys().goInto(REGIONS.getFirst());
            List<String> seen = new ArrayList<>();
            while (!seen.contains(REGIONS.getLast()) && seen.size() <= REGIONS.size()) {
                String region = region(reader.keys());
                if (seen.isEmpty() || !seen.getLast().equals(region)) {
                    seen.add(region);
                }
                reader.keys().press(KeyCode.TAB);
            }
            assertEquals(REGIONS, seen);
        }
    }

    private static String region(Keys keys) {
        return REGIONS.stream().filter(keys::isIn).findFirst().orElse("nowhere");
    }
}
