package org.clearleaf.support;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.clearleaf.ui.control.ReadingText;

/** What of a scene is shown, whether or not one must scroll to it. Used on the JavaFX thread. */
public final class Seen {

    private Seen() {}

    /** Whether nothing hides the node: it and all it stands in are visible. */
    public static boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null && node.getScene() != null;
    }

    /** Every shown node within another, itself first, in the order in which they are drawn. */
    public static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Seen::nodes))
                : Stream.of(node);
    }

    /** The words of every text: a paragraph is one. */
    public static Stream<String> texts(Node root) {
        return nodes(root)
                .<String>mapMulti((node, into) -> {
                    switch (node) {
                        case ReadingText text -> into.accept(text.plain());
                        case Labeled labeled when labeled.getText() != null -> into.accept(labeled.getText());
                        case Text text -> into.accept(text.getText());
                        default -> {}
                    }
                })
                .filter(words -> !words.isBlank());
    }
}
