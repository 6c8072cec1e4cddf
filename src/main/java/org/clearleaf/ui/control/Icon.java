package org.clearleaf.ui.control;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.clearleaf.ui.theme.Fonts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The icons in use: 2 px round lines on a grid of 24, from the Feather font or, where it has none that fits, drawn
 * from an outline of the Lucide set. An icon stands beside words; it takes no clicks and no focus of its own.
 */
public enum Icon {
    ARROW_DOWN(Feather.ARROW_DOWN),
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP(Feather.ARROW_UP),
    BABY,
    BED,
    BONE,
    BOOK,
    BRAIN,
    CALENDAR,
    CAR,
    CHECK(Feather.CHECK),
    CHEVRON_DOWN(Feather.CHEVRON_DOWN),
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP(Feather.CHEVRON_UP),
    CIRCLE_CHECK,
    CLIPBOARD,
    CLOCK(Feather.CLOCK),
    CLOSE(Feather.X),
    CONTRAST,
    DELETE(Feather.DELETE),
    DROPLET(Feather.DROPLET),
    EYE(Feather.EYE),
    FILE(Feather.FILE_TEXT),
    FLASK,
    FOLDER(Feather.FOLDER),
    GLOBE(Feather.GLOBE),
    HAND,
    HEART(Feather.HEART),
    HEART_PULSE,
    HELP(Feather.HELP_CIRCLE),
    INFO(Feather.INFO),
    KEYBOARD,
    LANGUAGES,
    LINK(Feather.EXTERNAL_LINK),
    LIST(Feather.LIST),
    LOCK(Feather.LOCK),
    MENU(Feather.MENU),
    MESSAGE(Feather.MESSAGE_CIRCLE),
    MINUS(Feather.MINUS),
    MOON,
    MORE(Feather.MORE_HORIZONTAL),
    OCTAGON_ALERT(Feather.ALERT_OCTAGON),
    OCTAGON_X(Feather.X_OCTAGON),
    PAUSE(Feather.PAUSE),
    PEOPLE(Feather.USERS),
    PHONE(Feather.PHONE),
    PILL,
    PLAY(Feather.PLAY),
    PLUS(Feather.PLUS),
    PRINTER(Feather.PRINTER),
    SAVE(Feather.SAVE),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SETTINGS),
    SHIFT,
    SPEAKER(Feather.VOLUME_2),
    START_OVER(Feather.ROTATE_CCW),
    STETHOSCOPE,
    STOP(Feather.SQUARE),
    SYRINGE,
    TEXT_SIZE,
    TRIANGLE_ALERT(Feather.ALERT_TRIANGLE),
    WINE;

    private static final double GRID = 24;

    private final @Nullable Feather letter;

    Icon() {
        this(null);
    }

    Icon(@Nullable Feather letter) {
        this.letter = letter;
    }

    /** The icon at 20 px, the size for buttons. */
    public Node node() {
        return node(20);
    }

    /**
     * A new node of the style class {@code icon}, coloured by {@code -cl-icon}.
     *
     * @param size side of its square in px at the plain text size
     */
    public Node node(double size) {
        IconSquare square = letter == null ? outlined(size) : lettered(letter, size);
        if (!pointsSideways()) {
            square.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        return square;
    }

    /** Those that mirror where one reads from right to left. */
    boolean pointsSideways() {
        return switch (this) {
            case ARROW_LEFT, ARROW_RIGHT, CHEVRON_LEFT, CHEVRON_RIGHT -> true;
            default -> false;
        };
    }

    private static IconSquare lettered(Feather letter, double size) {
        Text drawing = new Text(Character.toString(letter.getCode()));
        drawing.getStyleClass().add("letter-of-icon");
        return new IconSquare(drawing, size, side -> drawing.setFont(Font.font(Fonts.ICONS_FAMILY, side)));
    }

    private IconSquare outlined(double size) {
        SVGPath drawing = new SVGPath();
        drawing.setContent(outline());
        drawing.getStyleClass().add("outline-of-icon");
        drawing.setManaged(false);
        return new IconSquare(
                drawing, size, side -> drawing.getTransforms().setAll(new Scale(side / GRID, side / GRID)));
    }

    private String outline() {
        return ResourceBundle.getBundle("org.clearleaf.ui.control.outlines", Locale.ROOT)
                .getString(name());
    }
}
