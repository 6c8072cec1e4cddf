package org.clearleaf.ui.window;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clearleaf.library.Edition;
import org.clearleaf.ui.takehome.TakeHomeSheet;

/** Puts the sheet over the window, and takes it away. */
final class TakeHomeLayer {

    private final StackPane window;
    private final ReaderModel model;
    private final TakeHome takeHome;
    private final ObservableBooleanValue narrow;

    /** @param narrow whether the window has no room for two columns */
    TakeHomeLayer(StackPane window, ReaderModel model, TakeHome takeHome, ObservableBooleanValue narrow) {
        this.window = window;
        this.model = model;
        this.takeHome = takeHome;
        this.narrow = narrow;
    }

    /** Shows the sheet of an article, if nothing else is over the window. */
    void open(Edition edition) {
        if (window.getChildren().size() > 1) {
            return;
        }
        Node before = window.getScene().getFocusOwner();
        TakeHomeSheet sheet = new TakeHomeSheet(
                takeHome.card(edition, narrow),
                edition.article().title(),
                model.messages().get(),
                () -> {
                    window.getChildren().removeLast();
                    if (before != null) {
                        before.requestFocus();
                    }
                });
        window.getChildren().add(sheet);
        sheet.focusClose();
    }

    /** Closes the sheet, if it is open. */
    boolean close() {
        Optional<TakeHomeSheet> open =
                window.getChildren().getLast() instanceof TakeHomeSheet sheet ? Optional.of(sheet) : Optional.empty();
        open.ifPresent(TakeHomeSheet::close);
        return open.isPresent();
    }
}
