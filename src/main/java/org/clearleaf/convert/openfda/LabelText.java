package org.clearleaf.convert.openfda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.text.CleanText;

/**
 * The text of a section, which openFDA gives in one line: the words before the first bullet, and those behind each.
 *
 * @param lead may be empty
 */
record LabelText(String lead, List<String> items) {

    private static final String BULLET = "\\s*[•■●▪◆]\\s*";

    LabelText {
        items = List.copyOf(items);
    }

    static LabelText of(String raw) {
        List<String> pieces = Arrays.asList(CleanText.line(raw).split(BULLET, -1));
        List<String> items = pieces.subList(1, pieces.size()).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        return new LabelText(pieces.getFirst().strip(), items);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        RichText intro = lead.isEmpty() ? null : RichText.of(lead);
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(intro, items.stream().map(RichText::of).toList()));
        } else if (intro != null) {
            blocks.add(new Block.Paragraph(intro));
        }
        return blocks;
    }
}
