package org.clearleaf.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PngFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWrittenPictureIsReadBackPixelForPixel() throws IOException {
        WritableImage picture = new WritableImage(3, 2);
        int[] pixels = {0xff0a5747, 0xffffffff, 0xff000000, 0xffb4480a, 0x00000000, 0xff123456};
        picture.getPixelWriter().setPixels(0, 0, 3, 2, PixelFormat.getIntArgbInstance(), pixels, 0, 3);
        Path file = folder.resolve("picture.png");
        new PngFile(file).write(picture);
        Image read = FxThread.call(() -> new Image(file.toUri().toString()));
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            assertEquals(pixels[pixel], read.getPixelReader().getArgb(pixel % 3, pixel / 3), "pixel " + pixel);
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        PngFile file = new PngFile(folder.resolve("nowhere").resolve("picture.png"));
        assertThrows(IOException.class, () -> file.write(new WritableImage(1, 1)));
    }
}
