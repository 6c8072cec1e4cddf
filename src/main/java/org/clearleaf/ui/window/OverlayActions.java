package org.clearleaf.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Puts the list of keys over the window. */
final class OverlayActions implements WindowActions {

    private final StackPane window;
    private final ReaderModel model;
    private final Runnable fullScreen;

    OverlayActions(StackPane window, ReaderModel model, Runnable fullScreen) {
        this.window = window;
        this.model = model;
        this.fullScreen = fullScreen;
    }

    @Override
    public void showKeys() {
        if (window.getChildren().size() == 1) {
            Node before = window.getScene().getFocusOwner();
            KeysHelp help = new KeysHelp(model.messages().get(), closed -> {
                window.getChildren().remove(closed);
                if (before != null) {
                    before.requestFocus();
                }
            });
            window.getChildren().add(help);
            help.focusClose();
        }
    }

    @Override
    public void toggleFullScreen() {
        fullScreen.run();
    }
}
