package org.clearleaf.convert.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.text.Runs;

/** Makes lists again of paragraphs that begin with a dash, as word processors leave them behind. */
public final class DashLists {

    private static final Pattern MARK = Pattern.compile("\\s*[-–•·▪]\\s+(?=\\S)");

    private DashLists() {}

    public static List<Block> in(List<Block> blocks) {
        List<Block> listed = new ArrayList<>();
        for (Block block : blocks) {
            Optional<RichText> item = item(block);
            if (item.isPresent()) {
                add(item.get(), listed);
            } else if (block instanceof Block.Bullets(var intro, var items)
                    && intro == null
                    && !listed.isEmpty()
                    && listed.getLast() instanceof Block.Bullets) {
                items.forEach(one -> add(one, listed));
            } else {
                listed.add(block);
            }
        }
        return listed;
    }

    private static Optional<RichText> item(Block block) {
        if (!(block instanceof Block.Paragraph(RichText text))) {
            return Optional.empty();
        }
        String plain = text.plain();
        Matcher mark = MARK.matcher(plain);
        return mark.lookingAt() ? Runs.cut(text, mark.end(), plain.length()) : Optional.empty();
    }

    private static void add(RichText item, List<Block> listed) {
        if (!listed.isEmpty() && listed.getLast() instanceof Block.Bullets(var intro, var items)) {
            List<RichText> longer = new ArrayList<>(items);
            longer.add(item);
            listed.set(listed.size() - 1, new Block.Bullets(intro, longer));
        } else if (!listed.isEmpty()
                && listed.getLast() instanceof Block.Paragraph(RichText text)
                && text.plain().endsWith(":")) {
            listed.set(listed.size() - 1, new Block.Bullets(text, List.of(item)));
        } else {
            listed.add(new Block.Bullets(null, List.of(item)));
        }
    }
}
