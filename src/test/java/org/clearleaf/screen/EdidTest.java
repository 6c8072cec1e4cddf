package org.clearleaf.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdidTest {

    private static final int[] NONE = {0, 0};
    private static final int[] CENTIMETRES = {48, 27};
    private static final int[] MILLIMETRES = {476, 268};

    @TempDir
    private Path cards = Path.of("");

    @Test
    void theSizeIsKnownToTheMillimetre() {
        assertSize(476, 268, new EdidBlock(CENTIMETRES, MILLIMETRES));
    }

    @Test
    void aLargeScreenNeedsTheHighBits() {
        assertSize(1209, 680, new EdidBlock(new int[] {121, 68}, new int[] {1209, 680}));
    }

    @Test
    void wherePicturesTellNoSizeTheCentimetresDo() {
        assertSize(480, 270, new EdidBlock(CENTIMETRES, NONE));
        assertSize(
                480, 270, new EdidBlock(CENTIMETRES, MILLIMETRES).put(54, 0, 0).seal());
    }

    @Test
    void aLaterPictureMayTellIt() {
        EdidBlock block = new EdidBlock(NONE, NONE);
        block.put(90, 0x02, 0x3a).put(102, 476 & 0xff, 268 & 0xff, 0x11).seal();
        assertSize(476, 268, block);
    }

    @ParameterizedTest
    @CsvSource({"160, 90", "160, 100", "1600, 900", "1600, 1000"})
    void aShapeIsNoSize(int width, int height) {
        int[] shape = {width, height};
        assertSize(480, 270, new EdidBlock(CENTIMETRES, shape));
        assertEquals(Optional.empty(), new Edid(new EdidBlock(new int[] {16, 9}, shape).bytes()).size());
    }

    @Test
    void aProjectorHasNoSize() {
        assertEquals(Optional.empty(), new Edid(new EdidBlock(NONE, NONE).bytes()).size());
        assertEquals(Optional.empty(), new Edid(new EdidBlock(new int[] {79, 0}, NONE).bytes()).size());
    }

    @Test
    void aBlockWithAnyByteChangedTellsNothing() {
        byte[] whole = new EdidBlock(CENTIMETRES, MILLIMETRES).bytes();
        for (int place = 0; place < whole.length; place++) {
            byte[] broken = whole.clone();
            broken[place]++;
            assertEquals(Optional.empty(), new Edid(broken).size(), "byte " + place + " is wrong");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 64, 127})
    void aBlockThatWasCutTellsNothing(int length) {
        byte[] cut = Arrays.copyOf(new EdidBlock(CENTIMETRES, MILLIMETRES).bytes(), length);
        assertEquals(Optional.empty(), new Edid(cut).size());
    }

    @Test
    void theFirstScreenThatIsPluggedInAndTellsItsSizeCounts() throws IOException {
        plug("card0-DP-1", "disconnected", new EdidBlock(CENTIMETRES, new int[] {100, 100}));
        plug("card0-DP-2", "connected", new EdidBlock(NONE, NONE));
        plug("card0-HDMI-A-1", "connected", new EdidBlock(CENTIMETRES, MILLIMETRES));
        plug("card1-HDMI-A-2", "connected", new EdidBlock(CENTIMETRES, new int[] {200, 100}));
        Files.createDirectory(cards.resolve("card0-Writeback-1"));
        Files.createDirectory(cards.resolve("card0"));
        assertEquals(Optional.of(new ScreenSize(476, 268)), new ConnectedScreens(cards).firstSize());
    }

    @Test
    void aMachineWithoutGraphicsCardsTellsNothing() {
        assertEquals(Optional.empty(), new ConnectedScreens(cards).firstSize());
        assertEquals(Optional.empty(), new ConnectedScreens(cards.resolve("none")).firstSize());
    }

    private void plug(String socket, String status, EdidBlock block) throws IOException {
        Path folder = Files.createDirectory(cards.resolve(socket));
        Files.writeString(folder.resolve("status"), status + "\n");
        Files.write(folder.resolve("edid"), block.bytes());
    }

    private static void assertSize(double width, double height, EdidBlock block) {
        assertEquals(Optional.of(new ScreenSize(width, height)), new Edid(block.bytes()).size());
    }
}
