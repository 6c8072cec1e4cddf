package org.clearleaf.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The bundled typeface, Atkinson Hyperlegible Next, under the SIL Open Font Licence 1.1, and the font of the icons, Feather. */
public final class Fonts {

    /** The family of the regular, italic and bold faces. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** Weight 600 is a family of its own for JavaFX, which knows only regular and bold within one family. */
    public static final String SEMI_BOLD_FAMILY = "Atkinson Hyperlegible Next SemiBold";

    /** Its letters are the icons of {@link Feather}. */
    public static final String ICONS_FAMILY = "FeatherIcons";

    private static final String OWN = "/org/clearleaf/ui/fonts/AtkinsonHyperlegibleNext_";

    private static final List<String> FACES = List.of(
            OWN + "400Regular.ttf",
            OWN + "400Regular_Italic.ttf",
            OWN + "600SemiBold.ttf",
            OWN + "700Bold.ttf",
            "/META-INF/resources/feather/4.28/fonts/feather.ttf");

    private final @Nullable Path folder;

    /** The fonts that came with the program: as files in a packed one ({@code clearleaf.home} names its folder), else in its jar. */
    public Fonts() {
        this(packed());
    }

    /**
     * JavaFX copies every font that it is given from a jar to the folder for temporary files, where it stays if the program is
     * killed. Fonts that are files of their own it reads where they are.
     *
     * @param folder what {@link #write} wrote; a font that is not in it is taken from the program
     */
    Fonts(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the faces known to JavaFX. Cheap when they are known already.
     *
     * @throws IllegalStateException if a face is not a font that JavaFX can read
     */
    public void load() {
        if (!Font.font(SEMI_BOLD_FAMILY, 12).getFamily().equals(SEMI_BOLD_FAMILY)) {
            addresses().forEach(Fonts::load);
        }
    }

    private static void load(String address) {
        if (Font.loadFont(address, 12) == null) {
            throw new IllegalStateException("not a font: " + address);
        }
    }

    /** Where the faces are. JavaFX reads the address of a file as it is, with no letter of it written in another way. */
    List<String> addresses() {
        return FACES.stream().map(this::address).toList();
    }

    private String address(String face) {
        Path file = folder == null ? null : folder.resolve(name(face));
        return file != null && Files.isRegularFile(file)
                ? "file:" + file
                : resource(face).toExternalForm();
    }

    private static @Nullable Path packed() {
        String home = System.getProperty("clearleaf.home");
        return home == null ? null : Path.of(home, "fonts");
    }

    /**
     * Writes the fonts as files. Run while the program is packed.
     *
     * @param folder where they go; made if it is not there
     * @throws IOException if a file can't be written
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String face : FACES) {
            try (InputStream font = resource(face).openStream()) {
                Files.copy(font, folder.resolve(name(face)));
            }
        }
    }

    private static String name(String face) {
        return face.substring(face.lastIndexOf('/') + 1);
    }

    private static URL resource(String face) {
        return Objects.requireNonNull(Feather.class.getResource(face), face);
    }
}
