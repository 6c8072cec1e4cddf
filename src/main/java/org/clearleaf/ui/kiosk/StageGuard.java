package org.clearleaf.ui.kiosk;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/** Keeps the one window where it is: over the whole screen, in front, and open. */
final class StageGuard {

    /** A window manager that means to give the focus back has done so by then. */
    private static final Duration PATIENCE = Duration.millis(500);

    /** Where showing the window anew doesn't help, something holds the keyboard: the picture must not flicker all the while. */
    private static final Duration LONGEST_PATIENCE = Duration.seconds(8);

    private final Stage stage;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /** @param stage not shown yet */
    StageGuard(Stage stage) {
        this.stage = stage;
        patience.setOnFinished(_ -> showAgain());
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
            if (focused) {
                patience.setDuration(PATIENCE);
            } else if (stage.isShowing()) {
                Platform.runLater(this::comeBack);
            }
        });
    }

    private void comeBack() {
        stage.toFront();
        stage.requestFocus();
        patience.playFromStart();
    }

    /**
     * A window that was sent to another desktop, rolled up or hidden does not come back by asking: window managers take that
     * for a program that steals the focus. One that is shown anew lands where people look.
     */
    private void showAgain() {
        if (!stage.isFocused()) {
            Duration longer = patience.getDuration().multiply(2);
            patience.setDuration(longer.lessThan(LONGEST_PATIENCE) ? longer : LONGEST_PATIENCE);
            stage.hide();
            stage.show();
            stage.setFullScreen(true);
            comeBack();
        }
    }
}
