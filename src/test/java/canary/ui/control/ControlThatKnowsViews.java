package canary.ui.control;

import canary.ui.faq.SidebarThatPrints;
import canary.ui.notice.NoticeThatBrowses;
import canary.ui.panel.PanelThatLists;
import canary.ui.shelf.ShelfThatOpens;
import canary.ui.takehome.SheetThatWarns;

/** A control that knows the views it is used in. */
public final class ControlThatKnowsViews {
    int reaches(ShelfThatOpens a, PanelThatLists b, SidebarThatPrints c, SheetThatWarns d, NoticeThatBrowses e) {
        return a.hashCode() + b.hashCode() + c.hashCode() + d.hashCode() + e.hashCode();
    }
}
