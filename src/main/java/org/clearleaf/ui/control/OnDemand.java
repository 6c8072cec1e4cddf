package org.clearleaf.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a view that is out of sight at first, and made when it is needed: a node that nobody sees is styled and laid out as
 * well, and the first picture waits for it. Used on the JavaFX thread.
 */
public final class OnDemand<N extends Node> {

    private final Supplier<N> source;
    private final Consumer<N> parent;
    private @Nullable N node;

    /**
     * Makes nothing yet.
     *
     * @param source makes the node, once
     * @param parent takes it in
     */
    public OnDemand(Supplier<N> source, Consumer<N> parent) {
        this.source = source;
        this.parent = parent;
    }

    /** The node, out of sight if it had to be made. */
    public N make() {
        N made = node;
        if (made == null) {
            made = source.get();
            node = made;
            show(made, false);
            parent.accept(made);
        }
        return made;
    }

    /** The node, in sight from now on. */
    public N show() {
        N made = make();
        show(made, true);
        return made;
    }

    /** Takes the node out of sight; it leaves no gap. */
    public void hide() {
        if (node != null) {
            show(node, false);
        }
    }

    /** The node while it is in sight. */
    public Optional<N> shown() {
        return Optional.ofNullable(node).filter(Node::isVisible);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
