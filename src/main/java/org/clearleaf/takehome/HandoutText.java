package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A handout as plain words, for a mail or a text reader: the same template, with the marks taken away. */
public final class HandoutText {

    private static final String UNDER = "-";
    private static final String BULLET = "* ";

    private final HandoutHtml html = new HandoutHtml();

    /** Paragraphs with empty lines between them, and every title underlined; ends with a line break. */
    public String text(Handout handout) {
        Element body = Jsoup.parse(html.document(handout, "")).body();
        body.select("svg, .room").remove();
        body.select("img[alt]:not([alt=''])").forEach(picture -> picture.after("[" + picture.attr("alt") + "]"));
        List<String> lines = new ArrayList<>();
        add(body, lines);
        return String.join("\n", lines).strip() + "\n";
    }

    private static void add(Element element, List<String> lines) {
        for (Element child : element.children()) {
            switch (child.normalName()) {
                case "h1", "h2", "h3" -> title(child.text(), lines);
                case "ol", "ul" -> list(child, lines);
                case "tr" ->
                    lines.add(String.join(
                            " | ", child.children().stream().map(Element::text).toList()));
                case "p", "caption" -> paragraph(child.text(), lines);
                default -> inside(child, lines);
            }
        }
    }

    private static void inside(Element element, List<String> lines) {
        if (element.children().isEmpty() || !element.ownText().isBlank()) {
            paragraph(element.text(), lines);
        } else {
            add(element, lines);
        }
    }

    private static void paragraph(String text, List<String> lines) {
        if (!text.isBlank()) {
            lines.add(text);
            lines.add("");
        }
    }

    private static void title(String text, List<String> lines) {
        lines.add("");
        lines.add(text);
        lines.add(UNDER.repeat(text.length()));
        lines.add("");
    }

    private static void list(Element list, List<String> lines) {
        int number = 0;
        for (Element item : list.children()) {
            number++;
            lines.add((list.normalName().equals("ol") ? number + ". " : BULLET) + item.text());
        }
        lines.add("");
    }
}
