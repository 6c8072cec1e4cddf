package org.clearleaf.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IllustrationTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPictureKeepsItsRatioUpToItsWidth() throws IOException {
        Illustration shown = loaded(picture(), 900);
        ImageView view = (ImageView) shown.getChildren().getFirst();
        assertEquals(640, view.getLayoutBounds().getWidth(), 0.5);
        assertEquals(320, view.getLayoutBounds().getHeight(), 0.5);
        assertEquals("A knee from the side", view.getAccessibleText());
    }

    @Test
    void aPictureShrinksWhereThereIsLessRoom() throws IOException {
        Node view = loaded(picture(), 300).getChildren().getFirst();
        assertEquals(300, view.getLayoutBounds().getWidth(), 0.5);
    }

    @Test
    void aPictureThatCannotBeReadIsSaidInWords() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.png"), "not a picture");
        ReadingText words = (ReadingText) loaded(broken, 900).getChildren().getFirst();
        assertEquals("A knee from the side", words.plain());
    }

    @Test
    void aBrokenDecorationLeavesNoHole() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.png"), "not a picture");
        Illustration nothing = settled(FxThread.call(() -> new Illustration(broken, "", null, 640)), 900);
        assertEquals(0, nothing.getHeight(), 0.5);
    }

    @Test
    void theCaptionStandsBelow() throws IOException {
        Illustration shown = loaded(picture(), 900);
        assertEquals("The knee joint", ((ReadingText) shown.getChildren().getLast()).plain());
        assertNull(shown.lookup(".held-place"));
    }

    private Path picture() throws IOException {
        Path file = folder.resolve("picture.png");
        new PngFile(file).write(new WritableImage(200, 100));
        return file;
    }

    private static Illustration loaded(Path file, int room) {
        return settled(
                FxThread.call(() -> new Illustration(file, "A knee from the side", "The knee joint", 640)), room);
    }

    private static Illustration settled(Illustration illustration, int room) {
        for (int turn = 0; turn < 500 && FxThread.call(() -> illustration.lookup(".held-place") != null); turn++) {
            FxThread.settle();
        }
        assertTrue(FxThread.call(() -> illustration.lookup(".held-place") == null), "the picture never came");
        FxThread.run(() -> Pictures.scene(new VBox(illustration), room, 600, Theme.LIGHT, 100));
        return illustration;
    }
}
