package org.clearleaf.takehome;

import java.util.List;

/**
 * A part of an article as it is shown.
 *
 * @param anchor names it within its page
 * @param isWarning whether it came along because what was chosen must not stand without it
 */
public record Panel(String anchor, String title, boolean isWarning, List<Piece> pieces) {

    public Panel {
        pieces = List.copyOf(pieces);
    }

    Panel asWarning() {
        return new Panel(anchor, title, true, pieces);
    }
}
