package org.clearleaf.ui.kiosk;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconLine;

/** Says that nothing is kept. */
final class LockLine {

    private LockLine() {}

    static IconLine of(String words) {
        IconLine line = new IconLine(Icon.LOCK, words, "t-label quiet");
        HBox.setHgrow(line.getChildren().getLast(), Priority.NEVER);
        line.getStyleClass().add("lock-line");
        return line;
    }
}
