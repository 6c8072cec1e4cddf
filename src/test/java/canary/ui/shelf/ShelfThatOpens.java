package canary.ui.shelf;

import canary.ui.panel.PanelThatLists;

/** A view that knows another. */
public final class ShelfThatOpens {
    PanelThatLists reaches(PanelThatLists over) {
        return over;
    }
}
