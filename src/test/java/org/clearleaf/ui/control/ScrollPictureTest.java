package org.clearleaf.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;

final class ScrollPictureTest {

    @Test
    void aPictureIsKeptOnceThePaneHasMoved() {
        List<Boolean> kept = FxThread.call(() -> {
            ScrollPane pane = shown(new ScrollPane());
            boolean atFirst = isKept(pane);
            pane.setVvalue(0.5);
            return List.of(atFirst, isKept(pane));
        });

        assertEquals(List.of(false, true), kept);
    }

    @Test
    void aPaneThatBeginsFurtherDownKeepsItFromTheBeginning() {
        boolean kept = FxThread.call(() -> {
            ScrollPane pane = new ScrollPane();
            pane.setVvalue(0.5);
            return isKept(shown(pane));
        });

        assertTrue(kept);
    }

    private static ScrollPane shown(ScrollPane pane) {
        Region tall = new Region();
        tall.setMinHeight(2000);
        pane.setContent(tall);
        ScrollPicture.keepOnceMoved(pane);
        Pictures.scene(pane, 400, 300, Theme.LIGHT, 100);
        return pane;
    }

    private static boolean isKept(ScrollPane pane) {
        return pane.lookup(".viewport").isCache();
    }
}
