package org.clearleaf.ui.kiosk;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.clearleaf.ui.figure.Sprig;

/** The top of a tall screen, where nobody who sits can reach: whose screen it is, and a sprig. */
final class ArtBand extends Pane {

    /** Its part of a tall screen's height; the part that must hold nothing to touch is a quarter. */
    static final double SHARE = 0.27;

    /** In the design, which is that wide and high. */
    private static final double DESIGN_WIDTH = 720;

    private static final double DESIGN_HEIGHT = 403;

    private static final double SPRIG_SCALE = 1.35;
    private static final double SPRIG_X = 180;
    private static final double SPRIG_Y = 29;
    private static final double BRAND_X = 36;
    private static final double BRAND_Y = 24;

    private final Brand brand;
    private final Sprig sprig = new Sprig();
    private final Scale scale = new Scale();

    ArtBand(Brand brand) {
        this.brand = brand;
        getStyleClass().add("art-band");
        sprig.getTransforms().add(scale);
        getChildren().addAll(sprig, brand);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        double size = getHeight() / DESIGN_HEIGHT;
        scale.setX(SPRIG_SCALE * size);
        scale.setY(SPRIG_SCALE * size);
        double width = getWidth() / DESIGN_WIDTH;
        sprig.resizeRelocate(SPRIG_X * width, SPRIG_Y * size, sprig.minWidth(-1), sprig.minHeight(-1));
        brand.autosize();
        brand.relocate(BRAND_X, BRAND_Y);
    }
}
