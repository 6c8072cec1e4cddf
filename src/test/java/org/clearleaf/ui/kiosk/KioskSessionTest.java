package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One person after the other: asked when quiet, cleared when gone, and never shown what the one before has read. */
final class KioskSessionTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final Place TEA = new Place.Topic("moonleaf-tea", null);

    private final OpenKiosk kiosk = OpenKiosk.on(LIBRARY);

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void aQuietReaderIsAskedAndStaysByOneTouch() {
        kiosk.touch(500, 20);
        kiosk.go(TEA);
        KioskSession before = kiosk.session();
        passQuietly();
        assertTrue(kiosk.reads("Are you still there?"), "after the idle time the kiosk asks");
        assertFalse(kiosk.reads("Moonleaf tea"), "the question hides what was read");
        kiosk.touch("Yes, keep reading");
        assertSame(before, kiosk.session(), "an answer keeps the session");
        assertEquals(TEA, before.navigation().place());
        assertFalse(kiosk.reads("Are you still there?"));
    }

    @Test
    void whoeverDoesNotAnswerIsForgotten() {
        kiosk.touch(500, 20);
        kiosk.go(TEA);
        KioskSession before = kiosk.session();
        passQuietly();
        kiosk.pass(Duration.ofSeconds(31));
        assertNotSame(before, kiosk.session(), "the countdown ends the session");
        assertEquals(Place.HOME, kiosk.session().navigation().place());
    }

    @Test
    void finishedMeansForgottenAtOnce() {
        kiosk.touch(500, 20);
        kiosk.go(TEA);
        KioskSession before = kiosk.session();
        kiosk.touch("I'm finished");
        assertNotSame(before, kiosk.session(), "a touch on the button ends the session");
        assertEquals(Place.HOME, kiosk.session().navigation().place());
    }

    /** What is made while a screen is laid out is drawn once without its style: a blank page with black signs in a corner. */
    @Test
    void whatTheNextPersonSeesIsMadeBeforeItIsLaidOut() {
        List<Node> made = FxThread.call(() -> {
            kiosk.kiosk().reset();
            Parent root = kiosk.scene().getRoot();
            Node before = root.lookup(".page-scroll");
            root.applyCss();
            root.layout();
            return List.of(before, root.lookup(".page-scroll"));
        });
        assertSame(made.getFirst(), made.getLast(), "the size of the screen is known before");
    }

    /** Longer than any part of the article earns for reading. */
    private void passQuietly() {
        for (int i = 0; i < 60 && !kiosk.reads("Are you still there?"); i++) {
            kiosk.pass(Duration.ofSeconds(10));
        }
    }
}
