package org.clearleaf.takehome;

import java.util.List;

/**
 * A part of an article as it is shown.
 *
 * @param anchor names it within its page
 * @param isWarning whether it came along because what was chosen must not stand without it
 * @param isJoined whether it is read under the title of the panel before it
 */
public record Panel(String anchor, String title, boolean isWarning, boolean isJoined, List<Piece> pieces) {

    public Panel {
        pieces = List.copyOf(pieces);
    }

    Panel asWarning() {
        return new Panel(anchor, title, true, isJoined, pieces);
    }

    Panel asJoined() {
        return new Panel(anchor, title, isWarning, true, pieces);
    }
}
