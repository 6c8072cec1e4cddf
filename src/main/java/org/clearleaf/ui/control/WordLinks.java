package org.clearleaf.ui.control;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text can lead to.
 *
 * @param onTerm opens a glossary term, told its id and the node to place the explanation beside; without it a term is plain words
 * @param sources without them no numbers of sources are shown
 */
public record WordLinks(
        @Nullable BiConsumer<String, Node> onTerm, @Nullable Sources sources) {

    /** Leads nowhere. */
    public static final WordLinks NONE = new WordLinks(null, null);

    /**
     * Small numbers after words that rest on a source, which is named by its id.
     *
     * @param numbers the number to show
     * @param names what the number is called for those who can't see it
     * @param onSource what to do when it is chosen
     */
    public record Sources(ToIntFunction<String> numbers, Function<String, String> names, Consumer<String> onSource) {}

    /** Terms that open, and no numbers. */
    public static WordLinks terms(BiConsumer<String, Node> onTerm) {
        return new WordLinks(onTerm, null);
    }
}
