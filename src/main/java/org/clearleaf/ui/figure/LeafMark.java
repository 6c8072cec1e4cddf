package org.clearleaf.ui.figure;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;

/** The sign of the program: a leaf in two halves. It never mirrors. */
public final class LeafMark extends Pane {

    private static final double GRID = 32;
    private static final double TILT = 40;

    /** @param size side of its square in px */
    public LeafMark(double size) {
        getStyleClass().add("leaf-mark");
        getChildren()
                .addAll(
                        half("M15.2 1.6C6 8.6 6 22 15.2 30.4Z", "leaf-dark", size / GRID),
                        half("M16.8 1.6C26 8.6 26 22 16.8 30.4Z", "leaf-light", size / GRID));
        setMinSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    private static SVGPath half(String outline, String styleClass, double scale) {
        SVGPath half = new SVGPath();
        half.setContent(outline);
        half.getStyleClass().add(styleClass);
        half.getTransforms().addAll(new Scale(scale, scale), new Rotate(TILT, GRID / 2, GRID / 2));
        half.setManaged(false);
        return half;
    }
}
