package org.clearleaf.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.TextFlow;

/** The tints of one flow. A tint is made when it is first wanted: most texts never want one. */
final class Tints {

    private final TextFlow flow;
    private final Words words;
    private final Map<Layer, Tint> tints = new EnumMap<>(Layer.class);

    Tints(TextFlow flow, Words words) {
        this.flow = flow;
        this.words = words;
    }

    /** Makes the tint at its place: on top of the words if they are drawn once more on it, else behind them. */
    void want(Layer layer) {
        if (!tints.containsKey(layer)) {
            Tint tint =
                    new Tint(layer, layer.isInked() ? new InkedCopy(flow, words, layer.styleClass() + "-ink") : null);
            int place = layer.isInked() ? flow.getChildren().size() : nodesBehind(layer);
            flow.getChildren().addAll(place, tint.nodes());
            tints.put(layer, tint);
        }
    }

    boolean isEmpty() {
        return tints.isEmpty();
    }

    /** Covers these words, if the tint is there. */
    void cover(Layer layer, List<Box> boxes) {
        Tint tint = tints.get(layer);
        if (tint != null) {
            tint.cover(boxes);
        }
    }

    /** Whether words are drawn once more on one of them. */
    boolean areInked() {
        return tints.keySet().stream().anyMatch(Layer::isInked);
    }

    private int nodesBehind(Layer layer) {
        return tints.entrySet().stream()
                .filter(tint -> tint.getKey().compareTo(layer) < 0)
                .mapToInt(tint -> tint.getValue().nodes().size())
                .sum();
    }
}
