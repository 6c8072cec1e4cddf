package org.clearleaf.ui.figure;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** One person beside a number, filled or in outline as in the icon array. Says nothing of its own. */
public final class PersonGlyph extends Pane {

    /**
     * Draws a person.
     *
     * @param has whether the person has the outcome
     * @param height in px
     */
    public PersonGlyph(boolean has, double height) {
        double scale = height / PersonOutline.HEIGHT;
        SVGPath shape = PersonOutline.shape(PersonOutline.at(0, 0), has);
        shape.getTransforms().add(new Scale(scale, scale));
        getChildren().add(shape);
        setMinSize(PersonOutline.WIDTH * scale, height);
        setMaxSize(PersonOutline.WIDTH * scale, height);
        setMouseTransparent(true);
    }
}
