package org.clearleaf.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/**
 * Rounded boxes where words are, with an edge below if wanted; the words keep their weight and place. Its style
 * classes are the layer's, with {@code -edge} for the edge and {@code -ink} for the words on it.
 */
final class Tint {

    private final Layer layer;
    private final Path edge;
    private final Path fill;
    private final @Nullable InkedCopy ink;

    /** @param ink the words on it, if they have a colour of their own */
    Tint(Layer layer, @Nullable InkedCopy ink) {
        this.layer = layer;
        this.edge = path(layer.styleClass() + "-edge");
        this.fill = path(layer.styleClass());
        this.ink = ink;
    }

    List<Node> nodes() {
        return ink == null ? List.of(edge, fill) : List.of(edge, fill, ink);
    }

    void cover(List<Box> words) {
        edge.getElements().clear();
        fill.getElements().clear();
        words.stream().map(box -> box.grown(layer.overhang())).forEach(this::draw);
        if (ink != null) {
            ink.show(words);
        }
    }

    private void draw(Box box) {
        if (layer.edge() > 0) {
            edge.getElements().addAll(box.foot(layer.edge() + layer.radius()).outline(layer.radius()));
        }
        fill.getElements().addAll(box.withoutFoot(layer.edge()).outline(layer.radius()));
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
