package org.clearleaf.ui.kiosk;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Lays its content out in the design's pixels and draws it larger, so that it fills the screen. */
final class ScaledPane extends Pane {

    private final Region content;
    private final Scale scale = new Scale();

    ScaledPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    void scale(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
