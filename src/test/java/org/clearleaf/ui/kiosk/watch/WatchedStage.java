package org.clearleaf.ui.kiosk.watch;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** A program as small as can be that is looked after like the kiosk; what is killed in {@link KilledKioskTest}. */
final class WatchedStage {

    private WatchedStage() {}

    public static void main(String[] args) {
        Caretaker caretaker = new Caretaker(System.getenv());
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Here I am"), 400, 300));
            stage.show();
            caretaker.watch(Path.of("."));
        });
    }
}
