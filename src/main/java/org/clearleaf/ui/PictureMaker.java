package org.clearleaf.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.clearleaf.library.Library;
import org.clearleaf.search.Results;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.figure.PngFile;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/** Draws screens of the reader off the screen: the real scene in the real stylesheets, without a window. */
public final class PictureMaker implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    /** Text wraps once its column has a width, and what is below it moves: three passes are enough for every screen. */
    private static final int PASSES = 3;

    private final Library library;
    private final Background background = new Background();

    /** Starts JavaFX without a display; once in a program. */
    public PictureMaker(Library library) {
        this.library = library;
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        Platform.setImplicitExit(false);
        await(started);
    }

    /**
     * Draws a screen and writes it as a PNG.
     *
     * @throws IOException if the file can't be written
     */
    public void write(Picture picture, Path file) throws IOException {
        Still scene = onFxThread(() -> open(picture));
        if (picture.search() != null) {
            search(scene, picture.search());
        }
        await(onFxThread(() -> judged(scene)));
        if (picture.isTakenHome()) {
            onFxThread(() -> {
                scene.takeHome(picture.panel());
                return null;
            });
        }
        Image image = onFxThread(() -> drawn(scene));
        new PngFile(file).write(image);
    }

    private Still open(Picture picture) {
        Still scene = picture.isOfKiosk() ? new KioskStill(picture, library, background) : reader(picture);
        layOut(scene);
        if (picture.article() != null) {
            scene.navigation().go(new Place.Topic(picture.article(), null));
            layOut(scene);
            scene.navigation().go(new Place.Topic(picture.article(), picture.panel()));
        }
        return scene;
    }

    private Still reader(Picture picture) {
        Settings settings = Settings.DEFAULT
                .withTextSize(picture.textSize())
                .withLanguage(picture.language().toLanguageTag());
        ReaderModel model = new ReaderModel(settings, picture.theme());
        model.library().set(library);
        ReaderScene scene = new ReaderScene(model, Place.HOME, background, picture.width(), picture.height(), () -> {});
        scene.begin();
        return scene;
    }

    /** Types the words, waits for the answers and, in an article, opens the first. */
    private void search(Still scene, String words) {
        CompletableFuture<Results> found = new CompletableFuture<>();
        onFxThread(() -> {
            scene.openSearch();
            scene.search().results().subscribe(results -> {
                if (results != null) {
                    found.complete(results);
                }
            });
            scene.search().words().set(words);
            return null;
        });
        await(found);
        onFxThread(() -> {
            layOut(scene);
            scene.openFirstAnswer();
            return null;
        });
    }

    /** Done when no article is being judged any more. */
    private static CompletableFuture<Boolean> judged(Still scene) {
        CompletableFuture<Boolean> judged = new CompletableFuture<>();
        scene.reviews().underWay().subscribe(count -> {
            if (count.intValue() == 0) {
                judged.complete(true);
            }
        });
        return judged;
    }

    private static Image drawn(Still scene) {
        scene.makeWhole();
        for (int i = 0; i < PASSES; i++) {
            layOut(scene);
        }
        return scene.scene().snapshot(null);
    }

    private static void layOut(Still scene) {
        scene.scene().getRoot().applyCss();
        scene.scene().getRoot().layout();
    }

    @Override
    public void close() {
        background.close();
        Platform.exit();
    }

    private static <T> T onFxThread(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return await(done);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the picture could not be drawn", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("drawing was stopped", e);
        }
    }
}
