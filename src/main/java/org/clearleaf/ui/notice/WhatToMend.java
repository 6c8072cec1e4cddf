package org.clearleaf.ui.notice;

import java.util.List;
import javafx.scene.layout.VBox;
import org.clearleaf.library.BrokenFile;
import org.clearleaf.library.Problem;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** Files that can't be read: which, what is wrong with each, and how to mend it. */
final class WhatToMend extends VBox {

    /** The log names all of them; here it is for a beginning. */
    private static final int SHOWN = 3;

    WhatToMend(List<BrokenFile> files, Messages messages) {
        getStyleClass().add("what-to-mend");
        files.stream().limit(SHOWN).forEach(file -> getChildren().add(new VBox(where(file, messages), what(file))));
        if (files.size() > SHOWN) {
            getChildren()
                    .add(new ReadingText(messages.text("notice.more-files", files.size() - SHOWN), "t-label quiet"));
        }
    }

    private static ReadingText where(BrokenFile file, Messages messages) {
        int line = file.problems().isEmpty() ? 0 : file.problems().getFirst().line();
        String words = line > 0
                ? messages.text("notice.file-line", file.file().toString(), line)
                : file.file().toString();
        return new ReadingText(words, "t-label strong");
    }

    private static ReadingText what(BrokenFile file) {
        String words = file.problems().stream()
                .findFirst()
                .map((Problem first) -> first.message() + " " + first.fix())
                .orElse(file.code());
        return new ReadingText(words, "t-label");
    }
}
