package org.clearleaf.convert.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.text.CleanText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a piece of a page from top to bottom. */
public final class Markup {

    /** Deeper than any page; what is nested deeper is read as plain words. */
    private static final int MAX_DEPTH = 60;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption", "summary", "dt");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "svg",
            "noscript",
            "template",
            "iframe",
            "object",
            "form",
            "button",
            "input",
            "select",
            "video",
            "audio",
            "head",
            "title",
            "meta",
            "link");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "u", "var", "label");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> loose = new ArrayList<>();
    private final LeftOut leftOut;

    private Markup(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /** The blocks of some HTML. */
    public static List<Block> read(String html, LeftOut leftOut) {
        return read(Jsoup.parseBodyFragment(html).body(), leftOut);
    }

    /** The blocks inside an element. */
    public static List<Block> read(Element element, LeftOut leftOut) {
        Markup markup = new Markup(leftOut);
        markup.children(element, 0);
        markup.flush();
        return List.copyOf(markup.blocks);
    }

    private void children(Element element, int depth) {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                element(inner, depth + 1);
            } else if (child instanceof TextNode) {
                loose.add(child);
            }
        }
    }

    private void element(Element element, int depth) {
        String tag = element.normalName();
        if (SILENT.contains(tag)) {
            return;
        }
        if (tag.equals("img") || tag.equals("picture")) {
            leftOut.picture(element.attr("alt"));
        } else if (tag.equals("br")) {
            brokenLine(element);
        } else if (INLINE.contains(tag) && isOnlyInline(element)) {
            loose.add(element);
        } else {
            flush();
            block(element, tag, depth);
            flush();
        }
    }

    /** Two breaks make a paragraph, one a space. */
    private void brokenLine(Element element) {
        if (element.previousSibling() instanceof Element before
                && before.normalName().equals("br")) {
            flush();
        } else {
            loose.add(element);
        }
    }

    private static boolean isOnlyInline(Element element) {
        return element.select("p, ul, ol, table, div, h1, h2, h3, h4, h5, h6, img")
                .isEmpty();
    }

    private void block(Element element, String tag, int depth) {
        if (depth > MAX_DEPTH) {
            Inline.plain(CleanText.line(element.text())).ifPresent(this::paragraph);
        } else if (HEADINGS.contains(tag)) {
            Inline.strong(element).ifPresent(this::paragraph);
        } else if (tag.equals("ul") || tag.equals("ol")) {
            list(element, tag);
        } else if (tag.equals("table")) {
            blocks.addAll(new Tables(leftOut).read(element));
        } else {
            children(element, depth);
        }
    }

    private void list(Element list, String tag) {
        List<RichText> items = new ListItems(leftOut).read(list);
        if (items.isEmpty()) {
            return;
        }
        RichText intro = takeIntro();
        blocks.add(tag.equals("ol") ? new Block.Steps(intro, items) : new Block.Bullets(intro, items));
    }

    /** A paragraph that ends with a colon belongs to the list below it. */
    private @Nullable RichText takeIntro() {
        if (!blocks.isEmpty()
                && blocks.getLast() instanceof Block.Paragraph(RichText text)
                && text.plain().endsWith(":")) {
            blocks.removeLast();
            return text;
        }
        return null;
    }

    private void flush() {
        Inline.of(loose, leftOut).ifPresent(this::paragraph);
        loose.clear();
    }

    private void paragraph(RichText text) {
        blocks.add(new Block.Paragraph(text));
    }
}
