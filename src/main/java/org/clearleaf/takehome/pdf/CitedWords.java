package org.clearleaf.takehome.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Keeps the mark of a source on the line of its word, and the full stop on the line of the mark: the renderer breaks before both. */
final class CitedWords {

    private static final String STOPS = ".,;:!?)";

    private final Document page;

    CitedWords(Document page) {
        this.page = page;
    }

    void join() {
        for (Element mark : page.select("sup.cite")) {
            Element joined = new Element("span").addClass("cited");
            mark.before(joined);
            if (joined.previousSibling() instanceof TextNode before) {
                takeLastWord(before, joined);
            }
            Node after = mark.nextSibling();
            joined.appendChild(mark);
            if (after instanceof TextNode words) {
                takeStop(words, joined);
            }
        }
    }

    private static void takeLastWord(TextNode before, Element joined) {
        String words = before.getWholeText();
        int space = words.lastIndexOf(' ') + 1;
        joined.appendChild(new TextNode(words.substring(space)));
        before.text(words.substring(0, space));
    }

    private static void takeStop(TextNode after, Element joined) {
        String words = after.getWholeText();
        if (!words.isEmpty() && STOPS.indexOf(words.charAt(0)) >= 0) {
            joined.appendChild(new TextNode(words.substring(0, 1)));
            after.text(words.substring(1));
        }
    }
}
