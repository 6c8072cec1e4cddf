package org.clearleaf.convert;

import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;

/**
 * An answer in the form of the format.
 *
 * @param shortAnswer its first sentences, word for word
 * @param blocks what follows them; nothing is said twice
 */
public record Answer(RichText shortAnswer, List<Block> blocks) {

    public Answer {
        blocks = List.copyOf(blocks);
    }
}
