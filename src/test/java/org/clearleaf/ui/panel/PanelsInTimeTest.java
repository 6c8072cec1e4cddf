package org.clearleaf.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Most of an article is made after its first picture; whoever reads it can't tell. */
final class PanelsInTimeTest {

    private static final Place ARTICLE = new Place.Topic("ketamine-low-back-pain", null);

    private final OpenReader reader = OpenReader.on(Libraries.shipped());

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void theFirstPictureNeedsOnlyWhatItShows() {
        assertFalse(FxThread.call(() -> {
            open();
            return reader.article().isWhole();
        }));
        reader.until(
                "the rest follows by itself",
                () -> FxThread.call(() -> reader.article().isWhole()));
    }

    @Test
    void whatStandsBelowTheFirstPictureIsMadeBeforeItComesIntoView() {
        double[] before = new double[1];
        double[] after = new double[1];
        FxThread.run(() -> {
            open();
            ScrollPane page = page();
            double room = page.getContent().getBoundsInLocal().getHeight()
                    - page.getViewportBounds().getHeight();
            before[0] = made();
            page.setVvalue(page.getViewportBounds().getHeight() / room);
            after[0] = made();
        });
        assertTrue(after[0] > before[0], "nobody may scroll into a blank");
    }

    @Test
    void scrollingALittleWhilePanelsAreMadeLeadsNoFurther() {
        FxThread.run(() -> {
            open();
            page().setVvalue(0.02);
        });
        reader.settle();
        assertTrue(reader.scrolled() < 0.05, "the page jumped to " + reader.scrolled());
        assertFalse(reader.current().isEmpty());
    }

    @Test
    void thePartAskedForIsShownAtOnceAndStaysInPlaceWhileTheRestIsMade() {
        String asked = "what-are-the-side-effects";
        FxThread.run(() -> {
            reader.navigation().go(new Place.Topic("ketamine-low-back-pain", asked));
            layOut();
        });
        assertEquals(asked, reader.current());
        reader.settle();
        assertEquals(asked, reader.current(), "panels made above it must not push it away");
    }

    private void open() {
        reader.navigation().go(ARTICLE);
        layOut();
    }

    private void layOut() {
        reader.scene().getRoot().applyCss();
        reader.scene().getRoot().layout();
    }

    private ScrollPane page() {
        return (ScrollPane) reader.article().lookup(".page-scroll");
    }

    private long made() {
        return ((Parent) reader.article().lookup(".page"))
                .getChildrenUnmodifiable().stream()
                        .filter(PartPanel.class::isInstance)
                        .count();
    }
}
