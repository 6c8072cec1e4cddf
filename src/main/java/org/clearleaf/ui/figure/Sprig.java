package org.clearleaf.ui.figure;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** A stem with pairs of leaves that rises to the right; it decorates the home screen and says nothing. */
public final class Sprig extends Pane {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 260;

    private static final String[] TONES = {"deep", "mid", "pale"};
    private static final int PAIRS = 9;
    private static final int STEM_POINTS = 41;

    /** How much of a quarter of a sine the stem follows, in radians. */
    private static final double BEND = 1.45;

    private static final double LEAF_GRID = 32;

    public Sprig() {
        getStyleClass().add("sprig");
        setMouseTransparent(true);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().add(stem());
        for (int pair = 0; pair < PAIRS; pair++) {
            addLeaf(pair, true);
            if (pair < PAIRS - 1) {
                addLeaf(pair, false);
            }
        }
    }

    private static double x(double along) {
        return 20 + (WIDTH - 55) * along;
    }

    private static double y(double along) {
        return HEIGHT * (0.80 - 0.62 * Math.sin(along * BEND));
    }

    /** Direction of the stem in degrees; it rises, so it is below 0. */
    private static double slope(double along) {
        return Math.toDegrees(Math.atan2(-HEIGHT * 0.62 * BEND * Math.cos(along * BEND), WIDTH - 55));
    }

    private static Polyline stem() {
        Polyline stem = new Polyline();
        stem.getStyleClass().add("sprig-stem");
        stem.setManaged(false);
        for (int point = 0; point < STEM_POINTS; point++) {
            double along = point / (STEM_POINTS - 1.0);
            stem.getPoints().addAll(x(along), y(along));
        }
        return stem;
    }

    /** Leaves in the middle are longer; the lower one of a pair is a little shorter; the last one crowns the stem. */
    private void addLeaf(int pair, boolean upper) {
        double along = pair / (PAIRS - 1.0);
        boolean last = pair == PAIRS - 1;
        double spread = last ? 0 : (upper ? -1 : 1) * (52 - 5.0 * pair / PAIRS);
        double length = HEIGHT * (0.40 - 0.0288 * Math.abs(pair - PAIRS / 2)) * (upper ? 0.92 : 0.80);
        String tone = TONES[(pair + (upper ? 0 : 1)) % TONES.length];
        Translate root = new Translate(x(along), y(along));
        Rotate turn = new Rotate(slope(along) + 90 + spread);
        addHalf("M15.6 1.6C6 8.6 6 22 15.6 30.8Z", "sprig-" + tone, root, turn, length / LEAF_GRID);
        addHalf("M16.4 1.6C26 8.6 26 22 16.4 30.8Z", "sprig-" + tone + "-half", root, turn, length / LEAF_GRID);
    }

    private void addHalf(String outline, String styleClass, Translate root, Rotate turn, double scale) {
        SVGPath half = new SVGPath();
        half.setContent(outline);
        half.getStyleClass().addAll("sprig-leaf", styleClass);
        half.getTransforms().addAll(root, turn, new Scale(scale, scale), new Translate(-LEAF_GRID / 2, -LEAF_GRID));
        half.setManaged(false);
        getChildren().add(half);
    }
}
