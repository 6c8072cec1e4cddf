package org.clearleaf.convert.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.convert.text.CleanText;
import org.clearleaf.convert.text.Runs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns what stands in one line into runs. */
final class Inline {

    private static final int MAX_DEPTH = 60;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final LeftOut leftOut;
    private boolean strong;

    private Inline(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /** The runs of some nodes, in one line; nothing where there are no words. */
    static Optional<RichText> of(List<Node> nodes, LeftOut leftOut) {
        Inline inline = new Inline(leftOut);
        nodes.forEach(node -> inline.add(node, 0));
        inline.flush();
        return Runs.stripped(inline.runs);
    }

    /** A heading. */
    static Optional<RichText> strong(Element element) {
        String line = CleanText.line(element.text());
        return line.isEmpty() ? Optional.empty() : Optional.of(new RichText(List.of(new Run.Strong(line))));
    }

    static Optional<RichText> plain(String line) {
        return line.isEmpty() ? Optional.empty() : Optional.of(RichText.of(line));
    }

    private void add(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> words.append(' ');
            case "img" -> leftOut.picture(element.attr("alt"));
            case "b", "strong" -> strong(element, depth);
            case "a" -> {
                if (element.hasAttr("href")) {
                    leftOut.link(element.attr("href"));
                }
                children(element, depth);
            }
            default -> children(element, depth);
        }
    }

    private void strong(Element element, int depth) {
        boolean before = strong;
        turn(true);
        children(element, depth);
        turn(before);
    }

    private void children(Element element, int depth) {
        if (depth > MAX_DEPTH) {
            words.append(element.text());
            return;
        }
        element.childNodes().forEach(child -> add(child, depth + 1));
    }

    private void turn(boolean on) {
        flush();
        strong = on;
    }

    /** Spaces at the edge of strong words move out of them. */
    private void flush() {
        String all = CleanText.of(words.toString()).replaceAll("\\s+", " ");
        words.setLength(0);
        if (all.isBlank()) {
            plain(all.isEmpty() ? "" : " ", runs);
            return;
        }
        if (strong) {
            plain(all.startsWith(" ") ? " " : "", runs);
            runs.add(new Run.Strong(all.strip()));
            plain(all.endsWith(" ") ? " " : "", runs);
        } else {
            plain(all, runs);
        }
    }

    /** No two spaces stand together. */
    private static void plain(String words, List<Run> runs) {
        boolean spaced = !runs.isEmpty() && runs.getLast().words().endsWith(" ");
        String rest = spaced ? words.stripLeading() : words;
        if (!rest.isEmpty()) {
            runs.add(new Run.Plain(rest));
        }
    }
}
