package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.clearleaf.library.Library;
import org.clearleaf.screen.KioskScale;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.settings.clinic.TakeHome;
import org.clearleaf.support.DrawnKiosk;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.support.Patience;
import org.clearleaf.support.Seen;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strangers take home a list one after the other: on paper or on a phone, never in a file, and never another's. */
final class KioskTakeHomeTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final Place QUESTION = new Place.Topic("moonleaf-tea", "what-is-it");
    private static final double LEAST_TARGET_MM = 15;

    private OpenKiosk kiosk = OpenKiosk.on(LIBRARY);

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void aQuestionGoesOntoTheListAndTheBarCounts() {
        ask();
        assertTrue(kiosk.reads("On my list"));
        assertTrue(kiosk.reads("Take home: 1"), "the bar counts");
        kiosk.touch("On my list");
        assertFalse(kiosk.reads("Take home: 1"));
    }

    @Test
    void theSheetLiesOverThePageAndOffersTheCodeAlone() {
        ask();
        kiosk.touch("Take home: 1");
        assertTrue(kiosk.reads("Tap to choose. 1 chosen."));
        assertEquals(1, kiosk.windows(), "no window of its own");
        assertTrue(kiosk.shows("qr-code"));
        assertTrue(kiosk.reads("No printer here. Scan the code"), "words say why nothing prints");
        assertFalse(kiosk.reads("Print"), "there is no button that leads nowhere");
        assertFalse(kiosk.reads("Save as a file"));
        assertFalse(kiosk.shows("own-question"), "nobody's own words are asked for");
        assertTrue(kiosk.reads("It is erased when you are finished."));
        kiosk.touch("Close");
        assertFalse(kiosk.shows("take-home-card"));
    }

    @Test
    void aQueueThatIsGoneIsToldAndTheCodeStays() {
        reopen(new TakeHome("no-queue-of-this-name", null));
        ask();
        kiosk.touch("Take home: 1");
        kiosk.touchAt(".print");
        Patience.until("the sheet says so", () -> kiosk.reads("No printer here. Scan the code"));
        assertEquals(1, kiosk.windows(), "no dialog asks for a printer");
        assertTrue(kiosk.shows("qr-code"));
    }

    @Test
    void anAddressOfTheClinicIsASecondCode() {
        reopen(new TakeHome(null, "https://clinic.example/health"));
        ask();
        kiosk.touch("Take home: 1");
        assertTrue(kiosk.reads("Scan to read this page on the web"));
    }

    @Test
    void theNextPersonFindsAnEmptyList() {
        ask();
        kiosk.touch("I'm finished");
        kiosk.touch(500, 20);
        kiosk.go(QUESTION);
        assertFalse(kiosk.reads("On my list"));
        assertFalse(kiosk.reads("Take home: 1"));
        kiosk.touch("Take home");
        assertTrue(kiosk.reads("Tap to choose. 0 chosen."));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920"})
    void everyTargetIsLargeEnoughForAFinger(double width, double height) {
        double mm = KioskScale.of(width, height, null).pixelsPerMm();
        try (DrawnKiosk drawn = new DrawnKiosk(LIBRARY, clinic(new TakeHome("front-desk", null)), width, height)) {
            drawn.touch().go(QUESTION).press("Ask my provider about this").press("Take home: 1");
            List<String> small = FxThread.call(() -> targets(drawn.scene().getRoot())
                    .filter(node -> node.localToScene(node.getLayoutBounds()).getHeight() < LEAST_TARGET_MM * mm)
                    .map(ButtonBase::getText)
                    .toList());
            assertEquals(List.of(), small);
            assertTrue(
                    FxThread.call(() -> targets(drawn.scene().getRoot()).count()) > 6, "there is something to touch");
        }
    }

    private static Stream<ButtonBase> targets(Node root) {
        return Seen.nodes(root)
                .filter(node -> node instanceof ButtonBase && Seen.isShown(node) && isOnSheet(node))
                .map(ButtonBase.class::cast);
    }

    private static boolean isOnSheet(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Sheet)) {
            at = at.getParent();
        }
        return at != null;
    }

    private void ask() {
        kiosk.touch(500, 20);
        kiosk.go(QUESTION);
        Bounds first = FxThread.call(() -> Seen.nodes(kiosk.scene().getRoot())
                .filter(node -> node instanceof ButtonBase button
                        && "Ask my provider about this".equals(button.getText())
                        && Seen.isShown(node))
                .findFirst()
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .orElseThrow());
        kiosk.touch(first.getCenterX(), first.getCenterY());
    }

    private void reopen(TakeHome takeHome) {
        kiosk.close();
        kiosk = OpenKiosk.on(LIBRARY, clinic(takeHome));
    }

    private static ClinicSettings clinic(TakeHome takeHome) {
        ClinicSettings usual = ClinicSettings.DEFAULT;
        return new ClinicSettings(
                usual.clinic(),
                usual.presentation(),
                usual.idle(),
                usual.hours(),
                usual.staffCode(),
                usual.counts(),
                takeHome);
    }
}
