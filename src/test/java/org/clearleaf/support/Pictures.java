package org.clearleaf.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.clearleaf.ui.figure.PngFile;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.theme.ThemedScene;

/** Pictures of views, drawn off the screen. All land in {@code target/pictures} to be looked at. */
public final class Pictures {

    private static final Path DRAWN = Path.of("target", "pictures");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "pictures");

    /** This share of the pixels may differ: the rounding of soft edges. */
    private static final double PIXEL_TOLERANCE = 0.0005;

    private static final String PROPERTY = "clearleaf.pictures";
    private static final String WRITE = "write";

    private Pictures() {}

    /** Draws a view in a scene of that size and keeps it under the name. */
    public static Image draw(
            String name, Supplier<Parent> view, int width, int height, Theme theme, int textSize, String... sheets) {
        Image picture = FxThread.call(() -> {
            Scene scene = scene(view.get(), width, height, theme, textSize, sheets);
            return scene.snapshot(null);
        });
        save(name, picture);
        return picture;
    }

    /** Keeps a picture under the name, to be looked at. */
    public static void save(String name, Image picture) {
        save(DRAWN, name, picture);
    }

    private static void save(Path folder, String name, Image picture) {
        try {
            Files.createDirectories(folder);
            new PngFile(folder.resolve(name + ".png")).write(picture);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A laid-out scene off the screen; to be called on the JavaFX thread. */
    public static Scene scene(Parent view, int width, int height, Theme theme, int textSize, String... sheets) {
        Scene scene = new Scene(view, width, height);
        ThemedScene themed = new ThemedScene(scene, List.of(sheets));
        themed.theme(theme);
        themed.textSize(textSize);
        layOut(view);
        return scene;
    }

    /** Applies styles and layout until both have settled: the first layout may ask for a second. */
    public static void layOut(Parent view) {
        for (int round = 0; round < 3; round++) {
            view.applyCss();
            view.layout();
        }
    }

    /**
     * Compares a drawn picture with the golden one of that name in the test resources. With
     * {@code -Dclearleaf.pictures=write} it becomes the golden one.
     */
    public static void assertAsBefore(String name, Image drawn) {
        if (WRITE.equals(System.getProperty(PROPERTY))) {
            save(GOLDEN, name, drawn);
            return;
        }
        save(name, drawn);
        Path golden = GOLDEN.resolve(name + ".png");
        String mend = "; look at " + DRAWN.resolve(name + ".png") + " and, if it is right, run this test with -D"
                + PROPERTY + "=" + WRITE;
        assertTrue(Files.exists(golden), "no golden picture of " + name + mend);
        Image before = new Image(golden.toUri().toString());
        assertEquals(
                before.getWidth() + " x " + before.getHeight(),
                drawn.getWidth() + " x " + drawn.getHeight(),
                "size of " + name + mend);
        Difference difference = new Difference(before, drawn);
        if (difference.share() > PIXEL_TOLERANCE) {
            save(name + "-difference", difference.picture());
            fail(100 * difference.share() + " % of " + name + " differs" + mend);
        }
    }
}
