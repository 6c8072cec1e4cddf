package org.clearleaf.ui;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clearleaf.library.Edition;
import org.clearleaf.ui.takehome.SaveFolder;
import org.clearleaf.ui.takehome.SystemPrinter;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.window.TakeHome;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * Shows what people choose from to take home, wide and narrow, over a window. The pages themselves are not made: what makes them
 * would lie in the memory of everybody, 13 MB of it, from the start.
 */
final class TakeHomeRehearsal {

    /** Holds the work for good; closing it would do the work. */
    private final Background never = Background.held();

    private final ReaderModel model;
    private final Edition edition;
    private @Nullable Node shown;

    TakeHomeRehearsal(ReaderModel model, Edition edition) {
        this.model = model;
        this.edition = edition;
    }

    List<Runnable> steps(StackPane window) {
        return List.of(() -> show(window, false), () -> show(window, true), () -> hide(window));
    }

    private void show(StackPane window, boolean narrow) {
        hide(window);
        TakeHome home = new TakeHome(model, never, new SystemPrinter(TakeHome.paper()), SaveFolder.usual());
        Node card = home.card(edition, new SimpleBooleanProperty(narrow));
        window.getChildren().add(card);
        shown = card;
    }

    private void hide(StackPane window) {
        window.getChildren().remove(shown);
    }
}
