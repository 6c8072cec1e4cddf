package org.clearleaf.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.kiosk.FrontDesk;
import org.clearleaf.ui.kiosk.watch.Caretaker;
import org.clearleaf.ui.kiosk.watch.CrashLadder;
import org.clearleaf.ui.work.AfterPicture;
import org.jspecify.annotations.Nullable;

/** What a kiosk shows when nothing else has helped: one page, until its crashes are long ago. */
public final class FrontDeskApp {

    private FrontDeskApp() {}

    /**
     * Fills the screen, and comes back when it is time to try again.
     *
     * @throws RuntimeException if JavaFX can't start
     */
    public static void open(Caretaker caretaker, Supplier<ClinicSettings> settings) {
        CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                new FrontDesk(new Stage(), settings.get()).show();
                new AfterPicture().run(caretaker::watch);
                PauseTransition pause = new PauseTransition(Duration.seconds((double) CrashLadder.WINDOW.toSeconds()));
                pause.setOnFinished(_ -> over.complete(null));
                pause.play();
            } catch (RuntimeException | Error e) {
                over.completeExceptionally(e);
            }
        });
        try {
            over.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            Platform.exit();
        }
    }
}
