package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.ScreenCheck;
import org.clearleaf.support.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen, in each class of width, for somebody who uses keys, a screen reader or a finger. */
final class AccessibilityTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final List<Integer> WIDTHS = List.of(1280, 900, 500);
    private static final List<String> REGIONS = List.of("app-bar", "faq-sidebar", "tab-bar", "page");

    static Stream<Arguments> screens() {
        return WIDTHS.stream()
                .flatMap(width -> Stream.of(Screens.values()).map(screen -> Arguments.of(screen, width)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatTakesTheFocusHasANameAPlaceAndRoomForAFinger(Screens screen, int width) {
        try (OpenReader reader = OpenReader.on(LIBRARY, width, 700)) {
            screen.show(reader);
            ScreenCheck check = new ScreenCheck(reader);
            List<String> faults = new ArrayList<>(check.unnamed());
            faults.addAll(check.outOfSight());
            faults.addAll(check.small());
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void tabGoesFromTheAppBarThroughTheSidebarAndTheTabsToThePanels() {
        try (OpenReader reader = OpenReader.on(LIBRARY)) {
            Screens.ARTICLE.show(reader);
            reader.keys().press(KeyCode.F6);
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String region = region(reader.focus());
                if (seen.isEmpty() || !seen.getLast().equals(region)) {
                    seen.add(region);
                }
                reader.keys().press(KeyCode.TAB);
            }
            int start = seen.indexOf(REGIONS.getFirst());
            assertEquals(REGIONS, seen.subList(start, start + REGIONS.size()));
        }
    }

    private static String region(Node focused) {
        Node at = focused;
        while (at != null && REGIONS.stream().noneMatch(at.getStyleClass()::contains)) {
            at = at.getParent();
        }
        Node found = at;
        return found == null
                ? "nowhere"
                : REGIONS.stream().filter(found.getStyleClass()::contains).findFirst().orElseThrow();
    }
}
