package org.clearleaf.convert.markup;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the items of a list. A list inside an item follows it, each of its items with a dash. */
final class ListItems {

    private static final int MAX_DEPTH = 20;

    private final LeftOut leftOut;

    ListItems(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    List<RichText> read(Element list) {
        List<RichText> items = new ArrayList<>();
        read(list, "", 0, items);
        return items;
    }

    private void read(Element list, String mark, int depth, List<RichText> items) {
        for (Element child : list.children()) {
            if (isList(child)) {
                read(child, "– ", depth + 1, items);
            } else {
                item(child, mark, depth, items);
            }
        }
    }

    private void item(Element item, String mark, int depth, List<RichText> items) {
        List<Node> own = new ArrayList<>();
        List<Element> inner = new ArrayList<>();
        for (Node node : item.childNodes()) {
            if (node instanceof Element element && isList(element) && depth < MAX_DEPTH) {
                inner.add(element);
            } else if (node instanceof Element table && table.normalName().equals("table")) {
                new Tables(leftOut).read(table).forEach(block -> addWords(block, mark, items));
            } else {
                own.add(node);
                own.add(new TextNode(node instanceof Element block && block.isBlock() ? " " : ""));
            }
        }
        Inline.of(own, leftOut).ifPresent(text -> items.add(marked(mark, text)));
        inner.forEach(list -> read(list, "– ", depth + 1, items));
    }

    /** A table in a list item is rare; its rows become items. */
    private static void addWords(Block block, String mark, List<RichText> items) {
        switch (block) {
            case Block.Paragraph(RichText text) -> items.add(marked(mark, text));
            case Block.Bullets(var _, var inner) -> inner.forEach(text -> items.add(marked(mark, text)));
            case Block.Table(var _, var _, var rows) ->
                rows.forEach(row -> items.add(marked(mark, Tables.joined(row))));
            default -> {}
        }
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static RichText marked(String mark, RichText text) {
        if (mark.isEmpty()) {
            return text;
        }
        List<Run> runs = new ArrayList<>(text.runs());
        runs.addFirst(new Run.Plain(mark));
        return new RichText(runs);
    }
}
