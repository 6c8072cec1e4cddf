package canary.ui.panel;

import canary.ui.faq.SidebarThatPrints;

/** A view that knows another. */
public final class PanelThatLists {
    SidebarThatPrints reaches(SidebarThatPrints over) {
        return over;
    }
}
