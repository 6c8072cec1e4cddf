package org.clearleaf.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.clearleaf.library.Library;
import org.clearleaf.search.Results;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.figure.PngFile;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/** Draws screens of the reader off the screen: the real scene in the real stylesheets, without a window. */
public final class PictureMaker implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final int PULSES_TO_SETTLE = 6;

    private final Library library;
    private final Background background = new Background();

    /** Starts JavaFX without a display; once in a program. */
    public PictureMaker(Library library) {
        this.library = library;
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        await(started);
    }

    /**
     * Draws a screen and writes it as a PNG.
     *
     * @throws IOException if the file can't be written
     */
    public void write(Picture picture, Path file) throws IOException {
        ReaderScene scene = onFxThread(() -> scene(picture));
        search(scene, picture);
        settle();
        Image image = onFxThread(() -> scene.scene().snapshot(null));
        new PngFile(file).write(image);
    }

    private ReaderScene scene(Picture picture) {
        Settings settings = Settings.DEFAULT
                .withTextSize(picture.textSize())
                .withLanguage(picture.language().toLanguageTag());
        ReaderModel model = new ReaderModel(settings, picture.theme());
        ReaderScene scene = new ReaderScene(model, background, picture.width(), picture.height(), () -> {});
        model.library().set(library);
        layOut(scene);
        if (picture.article() != null) {
            scene.navigation().go(new Place.Topic(picture.article(), null));
            layOut(scene);
            if (picture.panel() != null) {
                scene.navigation().go(new Place.Topic(picture.article(), picture.panel()));
            }
        }
        return scene;
    }
}
