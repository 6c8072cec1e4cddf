package org.clearleaf.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * The words of a flow once more, in the colour that they take on a tint, and seen only there. (The selection fill of
 * Text would do, but JavaFX 26 paints it in the wrong place for all but the first text node of a flow.)
 */
final class InkedCopy extends TextFlow {

    private final TextFlow flow;
    private final Path window = new Path();

    /** @param styleClass sets the fill of its words */
    InkedCopy(TextFlow flow, Words words, String styleClass) {
        this.flow = flow;
        getStyleClass().add(styleClass);
        words.pieces().forEach(piece -> getChildren().add(copy(piece.node())));
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.NODE);
        lineSpacingProperty().bind(flow.lineSpacingProperty());
        textAlignmentProperty().bind(flow.textAlignmentProperty());
        paddingProperty().bind(flow.paddingProperty());
        window.setFill(Color.BLACK);
        window.setStroke(null);
        setClip(window);
    }

    void show(List<Box> boxes) {
        window.getElements().clear();
        boxes.forEach(box -> window.getElements().addAll(box.outline(0)));
        resizeRelocate(0, 0, flow.getWidth(), flow.getHeight());
    }

    private static Text copy(Text original) {
        Text copy = new Text(original.getText());
        copy.getStyleClass().addAll(original.getStyleClass());
        copy.setAccessibleRole(AccessibleRole.NODE);
        return copy;
    }
}
