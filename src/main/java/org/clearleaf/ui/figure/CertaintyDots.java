package org.clearleaf.ui.figure;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.clearleaf.article.Certainty;

/** Four dots, of which more are filled the surer the evidence is. The word for it stands beside. */
public final class CertaintyDots extends HBox {

    private static final int DOTS = 4;
    private static final double GAP = 6;
    private static final double RADIUS = 7;

    /** Four filled dots for high, one for very low. */
    public CertaintyDots(Certainty certainty) {
        super(GAP);
        getStyleClass().add("certainty-dots");
        setAlignment(Pos.CENTER_LEFT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        for (int dot = 1; dot <= DOTS; dot++) {
            Circle circle = new Circle(RADIUS);
            circle.getStyleClass().add(dot <= filled(certainty) ? "dot" : "dot-off");
            getChildren().add(circle);
        }
    }

    static int filled(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> DOTS;
            case MODERATE -> 3;
            case LOW -> 2;
            case VERY_LOW -> 1;
        };
    }
}
