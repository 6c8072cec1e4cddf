package org.clearleaf.ui.kiosk;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Keeps the one window where it is: over the whole screen, in front, and open. */
final class StageGuard {

    private final Stage stage;

    /** @param stage not shown yet */
    StageGuard(Stage stage) {
        this.stage = stage;
    }

    /** Must come before the stage is shown: the key that leaves the full screen is read on the way in. */
    void stand() {
        Platform.setImplicitExit(false);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(Event::consume);
        stage.fullScreenProperty().subscribe((_, full) -> {
            if (!full) {
                Platform.runLater(() -> stage.setFullScreen(true));
            }
        });
        stage.iconifiedProperty().subscribe((_, iconified) -> {
            if (iconified) {
                Platform.runLater(() -> stage.setIconified(false));
            }
        });
        stage.focusedProperty().subscribe((_, focused) -> {
            if (!focused && stage.isShowing()) {
                Platform.runLater(this::comeBack);
            }
        });
    }

    private void comeBack() {
        stage.toFront();
        stage.requestFocus();
    }
}
