package canary.ui.notice;

import canary.ui.shelf.ShelfThatOpens;

/** A view that knows another, which closes a cycle. */
public final class NoticeThatBrowses {
    ShelfThatOpens reaches(ShelfThatOpens over) {
        return over;
    }
}
