package org.clearleaf.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/**
 * The room that words need if no line may break within a node of right-to-left letters, which JavaFX can't lay out (see
 * {@link TextNodes}). A flow that is made narrower, if only while its parents look for their size, would fail.
 */
final class WidestWord {

    private WidestWord() {}

    /** In pixels; 0 for words that may break anywhere. */
    static double of(List<Node> nodes) {
        return nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> TextNodes.breaksBadly(text.getText()))
                .mapToDouble(WidestWord::width)
                .max()
                .orElse(0);
    }

    private static double width(Text inFlow) {
        Text alone = new Text(inFlow.getText());
        alone.setFont(inFlow.getFont());
        return Math.ceil(alone.getLayoutBounds().getWidth()) + 1;
    }
}
