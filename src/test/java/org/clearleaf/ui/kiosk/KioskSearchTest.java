package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.support.Patience;
import org.clearleaf.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class KioskSearchTest {

    private final OpenKiosk kiosk = OpenKiosk.on(Libraries.pictured());

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void theRowOverTheKeysCompletesAWordOfTheArticles() {
        kiosk.touch("Tap to search");
        kiosk.type(List.of(KeyCode.H, KeyCode.I, KeyCode.C));
        Patience.until("a word is offered", this::isHiccupsOffered);
        kiosk.touch("hiccups");
        assertEquals("hiccups ", kiosk.session().search().words().get());
    }

    @Test
    void theKeysGoWithTheSearch() {
        kiosk.touch("Tap to search");
        assertTrue(kiosk.shows("on-screen-keyboard"));
        kiosk.touch("Close");
        assertFalse(kiosk.shows("on-screen-keyboard"));
    }

    private boolean isHiccupsOffered() {
        return kiosk.scene().getRoot().lookupAll(".suggestion-row").stream()
                .flatMap(Seen::texts)
                .anyMatch("hiccups"::equals);
    }
}
