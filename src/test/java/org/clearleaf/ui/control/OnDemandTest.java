package org.clearleaf.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class OnDemandTest {

    private final Group parent = new Group();
    private final OnDemand<Region> part = new OnDemand<>(Region::new, parent.getChildren()::add);

    @Test
    void nothingIsMadeUntilItIsNeeded() {
        part.hide();
        assertTrue(part.shown().isEmpty());
        assertTrue(parent.getChildren().isEmpty(), "hiding needs no node");
    }

    @Test
    void whatIsMadeAheadIsOutOfSightAndTakesNoRoom() {
        Region made = part.make();
        assertSame(made, parent.getChildren().getFirst());
        assertFalse(made.isVisible());
        assertFalse(made.isManaged());
        assertTrue(part.shown().isEmpty());
    }

    @Test
    void itIsMadeOnceAndShownAgain() {
        Region made = part.show();
        assertSame(made, part.shown().orElseThrow());
        part.hide();
        assertTrue(part.shown().isEmpty());
        assertSame(made, part.show());
        assertTrue(made.isVisible() && made.isManaged());
        assertEquals(1, parent.getChildren().size());
    }
}
