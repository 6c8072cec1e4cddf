package canary.ui.takehome;

import canary.ui.notice.NoticeThatBrowses;

/** A view that knows another. */
public final class SheetThatWarns {
    NoticeThatBrowses reaches(NoticeThatBrowses over) {
        return over;
    }
}
