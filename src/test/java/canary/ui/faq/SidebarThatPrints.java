package canary.ui.faq;

import canary.ui.takehome.SheetThatWarns;

/** A view that knows another. */
public final class SidebarThatPrints {
    SheetThatWarns reaches(SheetThatWarns over) {
        return over;
    }
}
