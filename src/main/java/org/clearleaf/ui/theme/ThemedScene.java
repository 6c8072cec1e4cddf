package org.clearleaf.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.clearleaf.article.Coded;
import org.jspecify.annotations.Nullable;

/** A scene in the bundled typeface, with a palette and a text size that can change while it is shown. */
public final class ThemedScene {

    /** The sizes of text to choose from, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    private static final List<String> SHEETS = List.of(
            "theme/light.css",
            "theme/dark.css",
            "theme/contrast.css",
            "theme/base.css",
            "control/control.css",
            "figure/figure.css");

    private final Scene scene;
    private Theme theme = Theme.LIGHT;
    private int textSize = 100;

    /**
     * Starts light, at 100 %.
     *
     * @param areaStylesheets addresses or class-path names of the views' own stylesheets, which come after the shared ones
     */
    public ThemedScene(Scene scene, List<String> areaStylesheets) {
        this.scene = scene;
        new Fonts().load();
        SHEETS.forEach(sheet -> scene.getStylesheets().add("org/clearleaf/ui/" + sheet));
        scene.getStylesheets().addAll(areaStylesheets);
        scene.rootProperty().subscribe(this::dress);
    }

    /** The sheet of a package of views, such as {@code shelf} or {@code kiosk/keyboard}: it has the name of its package. */
    public static String sheet(String area) {
        return "org/clearleaf/ui/" + area + "/" + area.substring(area.lastIndexOf('/') + 1) + ".css";
    }

    public void theme(Theme chosen) {
        theme = chosen;
        dress(scene.getRoot());
    }

    public Theme theme() {
        return theme;
    }

    /**
     * Scales the words, not the space between them.
     *
     * @param percent one of {@link #TEXT_SIZES}
     * @throws IllegalArgumentException if it is another
     */
    public void textSize(int percent) {
        if (!TEXT_SIZES.contains(percent)) {
            throw new IllegalArgumentException("text size " + percent + " is not one of " + TEXT_SIZES);
        }
        textSize = percent;
        dress(scene.getRoot());
    }

    public int textSize() {
        return textSize;
    }

    private void dress(@Nullable Parent root) {
        ObservableList<String> classes = Objects.requireNonNull(root).getStyleClass();
        classes.removeIf(name -> name.startsWith("text-") || isPalette(name));
        classes.add("text-" + textSize);
        if (theme != Theme.LIGHT) {
            classes.add(theme.code());
        }
    }

    private static boolean isPalette(String styleClass) {
        return Coded.of(Theme.class, styleClass).isPresent();
    }
}
