package org.clearleaf.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IconTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconLeavesInkWithinItsSquare(Icon icon) {
        Image picture = FxThread.call(() -> Pictures.scene(new StackPane(icon.node(24)), 24, 24, Theme.CONTRAST, 100)
                .snapshot(null));
        int inked = 0;
        for (int pixel = 0; pixel < 24 * 24; pixel++) {
            inked += (picture.getPixelReader().getArgb(pixel % 24, pixel / 24) & 0xff) > 128 ? 1 : 0;
        }
        assertTrue(inked > 10, icon + " is blank: give it a letter of the font or an outline in outlines.properties");
    }

    @Test
    void everyOutlineBelongsToAnIconThatNeedsIt() {
        for (String name : ResourceBundle.getBundle("org.clearleaf.ui.control.outlines", Locale.ROOT)
                .keySet()) {
            Parent square = (Parent) FxThread.call(() -> Icon.valueOf(name).node());
            assertTrue(
                    square.getChildrenUnmodifiable().getFirst() instanceof SVGPath,
                    name + " is drawn by the font: take its outline out of outlines.properties");
        }
    }

    @Test
    void iconsGrowWithTheTextButALittleLess() {
        Node icon = FxThread.call(() -> Icon.SEARCH.node(20));
        FxThread.run(() -> Pictures.scene(new StackPane(icon), 100, 100, Theme.LIGHT, 200));
        assertEquals(34, ((Region) icon).getWidth());
    }

    @Test
    void iconsTakeTheColourThatTheirHolderSets() {
        Shape outline = FxThread.call(() -> {
            ActionButton button = new ActionButton("Bed", Icon.BED, ActionButton.Kind.PRIMARY);
            Pictures.scene(new StackPane(button), 200, 100, Theme.CONTRAST, 100);
            return (Shape) button.lookup(".outline-of-icon");
        });
        assertEquals(Color.BLACK, outline.getStroke());
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void onlyWhatPointsSidewaysMirrors(Icon icon) {
        Node node = FxThread.call(() -> icon.node());
        FxThread.run(() -> new StackPane(node).setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        boolean mirrors = node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        assertEquals(icon.name().matches("(ARROW|CHEVRON)_(LEFT|RIGHT)"), mirrors, icon.name());
    }

    @Test
    void anIconTakesNoClicksAndNoFocus() {
        Node node = FxThread.call(() -> Icon.CLOSE.node());
        assertTrue(node.isMouseTransparent());
        assertFalse(node.isFocusTraversable());
    }
}
