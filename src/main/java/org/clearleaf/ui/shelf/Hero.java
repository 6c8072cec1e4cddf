package org.clearleaf.ui.shelf;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** The band on top of the home screen: the question to the person, and a sprig where there is room for it. */
public final class Hero extends StackPane {

    private static final double WORDS_WIDTH = 720;
    private static final double OVERHANG = 68;
    private static final double FROM_TOP = 22;

    public Hero(Region words, Node sprig) {
        getStyleClass().add("hero");
        words.setMaxWidth(WORDS_WIDTH);
        words.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(words, Pos.CENTER_LEFT);
        StackPane.setAlignment(sprig, Pos.TOP_RIGHT);
        sprig.setManaged(false);
        sprig.visibleProperty().bind(widthProperty().greaterThan(WORDS_WIDTH + 300));
        getChildren().addAll(sprig, words);
        setMinHeight(USE_PREF_SIZE);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node sprig = getChildren().getFirst();
        double wide = sprig.minWidth(-1);
        sprig.resizeRelocate(getWidth() - wide + OVERHANG, FROM_TOP, wide, sprig.minHeight(-1));
        sprig.setScaleX(getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1);
    }
}
