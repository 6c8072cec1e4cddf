package org.clearleaf.ui.figure;

import java.nio.file.Path;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.clearleaf.ui.control.ReadingText;
import org.jspecify.annotations.Nullable;

/** A picture of an article with its caption. Until it is loaded its place is held; if it can't be, its words stand there. */
public final class Illustration extends VBox {

    private static final double GAP = 8;

    /** The most pixels per px of the screen: a bound on the memory that a picture can take. */
    private static final double FINEST = 2;

    /** Height to width of the place held. */
    private static final double HELD_RATIO = 0.5;

    private final Image image;
    private final String alt;
    private final double maxWidth;

    /**
     * Starts to load the picture.
     *
     * @param file a PNG or JPEG file
     * @param alt what it shows, in words; empty when it only decorates
     * @param maxWidth in px; it shrinks where there is less room
     */
    public Illustration(Path file, String alt, @Nullable String caption, double maxWidth) {
        super(GAP);
        this.image = new Image(file.toUri().toString(), maxWidth * sharpness(), 0, true, true, true);
        this.alt = alt;
        this.maxWidth = maxWidth;
        getStyleClass().add("illustration");
        setMinWidth(0);
        setMaxWidth(maxWidth);
        getChildren().add(held());
        if (caption != null) {
            getChildren().add(new ReadingText(caption, "t-small quiet"));
        }
        image.progressProperty().subscribe(this::progressed);
        image.errorProperty().subscribe(this::progressed);
    }

    /** As sharp as the finest screen that the window can be moved to. */
    private static double sharpness() {
        double finest = Screen.getScreens().stream()
                .mapToDouble(Screen::getOutputScaleX)
                .max()
                .orElse(1);
        return Math.min(finest, FINEST);
    }

    private void progressed() {
        if (image.isError()) {
            ReadingText words = new ReadingText(alt, "t-label missing-picture");
            words.setManaged(!alt.isEmpty());
            words.setVisible(!alt.isEmpty());
            getChildren().set(0, words);
        } else if (image.getProgress() == 1) {
            getChildren().set(0, picture());
        }
    }

    private Region held() {
        Region place = new Region();
        place.getStyleClass().add("held-place");
        place.setPrefSize(maxWidth, maxWidth * HELD_RATIO);
        place.setAccessibleText(alt);
        return place;
    }

    private ImageView picture() {
        ImageView picture = new ImageView(image);
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(widthProperty());
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(alt);
        return picture;
    }
}
