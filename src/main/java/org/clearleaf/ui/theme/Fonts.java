package org.clearleaf.ui.theme;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/** The bundled typeface, Atkinson Hyperlegible Next, under the SIL Open Font Licence 1.1, and the font of the icons, Feather. */
public final class Fonts {

    /** The family of the regular, italic and bold faces. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** Weight 600 is a family of its own for JavaFX, which knows only regular and bold within one family. */
    public static final String SEMI_BOLD_FAMILY = "Atkinson Hyperlegible Next SemiBold";

    /** Its letters are the icons of {@link Feather}. */
    public static final String ICONS_FAMILY = "FeatherIcons";

    private static final List<String> FACES = List.of("400Regular", "400Regular_Italic", "600SemiBold", "700Bold");

    /**
     * Makes the faces known to JavaFX. Cheap when they are known already.
     *
     * @throws IllegalStateException if a face is not a font that JavaFX can read
     */
    public void load() {
        if (!Font.font(SEMI_BOLD_FAMILY, 12).getFamily().equals(SEMI_BOLD_FAMILY)) {
            FACES.forEach(
                    face -> load(Fonts.class, "/org/clearleaf/ui/fonts/AtkinsonHyperlegibleNext_" + face + ".ttf"));
            load(Feather.class, "/META-INF/resources/feather/4.28/fonts/feather.ttf");
        }
    }

    private static void load(Class<?> near, String file) {
        URL font = Objects.requireNonNull(near.getResource(file), file);
        if (Font.loadFont(font.toExternalForm(), 12) == null) {
            throw new IllegalStateException("not a font: " + file);
        }
    }
}
