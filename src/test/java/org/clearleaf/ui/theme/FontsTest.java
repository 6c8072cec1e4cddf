package org.clearleaf.ui.theme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontsTest {

    @Test
    void everyFaceIsKnownAfterLoading() {
        FxThread.run(() -> {
            new Fonts().load();
            new Fonts().load();
        });
        assertAll(
                () -> assertFace(Fonts.FAMILY, FontWeight.NORMAL, FontPosture.REGULAR, "Regular"),
                () -> assertFace(Fonts.FAMILY, FontWeight.NORMAL, FontPosture.ITALIC, "Italic"),
                () -> assertFace(Fonts.FAMILY, FontWeight.BOLD, FontPosture.REGULAR, "Bold"),
                () -> assertFace(Fonts.SEMI_BOLD_FAMILY, FontWeight.NORMAL, FontPosture.REGULAR, "Regular"));
    }

    /** Under another name: the face itself is in use, and the file of the test is not there for long. */
    @Test
    void facesOfAPackedProgramAreReadWhereTheyAre(@TempDir Path folder) throws IOException {
        Path odd = folder.resolve("Größe 100 % & more");
        Fonts.write(odd);
        Path regular = odd.resolve("AtkinsonHyperlegibleNext_400Regular.ttf");
        rename(regular, "Atkinson", "Xtkinson");
        String address = new Fonts(odd).addresses().getFirst();
        assertEquals("file:" + regular, address);
        FxThread.run(() -> Font.loadFont(address, 12));
        assertFace("Xtkinson Hyperlegible Next", FontWeight.NORMAL, FontPosture.REGULAR, "Regular");
    }

    @Test
    void aFaceThatIsMissingInThePackageComesFromTheProgram(@TempDir Path folder) throws IOException {
        Fonts.write(folder);
        Files.delete(folder.resolve("feather.ttf"));
        List<String> addresses = new Fonts(folder).addresses();
        assertEquals(new Fonts(null).addresses().getLast(), addresses.getLast());
        assertEquals("file:" + folder.resolve("AtkinsonHyperlegibleNext_700Bold.ttf"), addresses.get(3));
    }

    @Test
    void theLicenceIsShippedWithTheFonts() {
        assertNotNull(Fonts.class.getResource("/org/clearleaf/ui/fonts/OFL.txt"), "ship OFL.txt beside the fonts");
    }

    /** A font says its name in pairs of bytes; JavaFX looks at no sum of them. */
    private static void rename(Path font, String from, String to) throws IOException {
        String bytes = Files.readString(font, ISO_8859_1);
        Files.writeString(font, bytes.replace(pairs(from), pairs(to)), ISO_8859_1);
    }

    private static String pairs(String name) {
        return new String(name.getBytes(UTF_16BE), ISO_8859_1);
    }

    private static void assertFace(String family, FontWeight weight, FontPosture posture, String style) {
        Font font = Font.font(family, weight, posture, 18);
        assertEquals(family + ", " + style, font.getFamily() + ", " + font.getStyle(), "load the face in Fonts");
    }
}
