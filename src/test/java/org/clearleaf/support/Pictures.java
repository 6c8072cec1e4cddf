package org.clearleaf.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** A channel may differ by this much (of 255) before its pixel counts as different. */
    private static final int CHANNEL_TOLERANCE = 24;

    /** This share of the pixels may differ: the rounding of soft edges. */
    private static final double PIXEL_TOLERANCE = 0.0005;

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
        try {
            Files.createDirectories(DRAWN);
            new PngFile(DRAWN.resolve(name + ".png")).write(picture);
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

    /** Compares a drawn picture with the golden one of that name in the test resources. */
    public static void assertAsBefore(String name, Image drawn) {
        Path golden = GOLDEN.resolve(name + ".png");
        String mend = "; look at " + DRAWN.resolve(name + ".png") + " and, if it is right, copy it to " + golden;
        assertTrue(Files.exists(golden), "no golden picture of " + name + mend);
        Image before = new Image(golden.toUri().toString());
        assertEquals(
                before.getWidth() + " x " + before.getHeight(),
                drawn.getWidth() + " x " + drawn.getHeight(),
                "size of " + name + mend);
        double share = differentShare(before, drawn);
        assertTrue(share <= PIXEL_TOLERANCE, 100 * share + " % of " + name + " differs" + mend);
    }

    private static double differentShare(Image one, Image other) {
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += differ(
                                one.getPixelReader().getArgb(x, y),
                                other.getPixelReader().getArgb(x, y))
                        ? 1
                        : 0;
            }
        }
        return different / (one.getWidth() * one.getHeight());
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > CHANNEL_TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
