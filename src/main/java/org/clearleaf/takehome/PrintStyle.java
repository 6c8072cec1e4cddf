package org.clearleaf.takehome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How a handout looks on paper: the size of the sheet and of the letters, and what stands at the foot of each page. */
public final class PrintStyle {

    private static final String SHEET = "handout.css";

    private static final String FOOT = "font-family: 'Atkinson Hyperlegible Next'; color: #3F4A46; font-size: ";
    private static final String SMALL = "8.5pt;";
    private static final String LARGE = "18pt;";

    private final Handout handout;

    PrintStyle(Handout handout) {
        this.handout = handout;
    }

    /** Name of the style for the size of the letters. */
    public String sizeName() {
        return handout.options().isLarge() ? "large" : "normal";
    }

    /** The style sheet as an element of HTML. Words in it are written as code points, so that no words can end it. */
    public String element() {
        String foot = ascii(handout.colophon().line());
        String page = ascii(handout.words().text("takehome.page"));
        String look = FOOT + (handout.options().isLarge() ? LARGE : SMALL);
        String paper = handout.options().paper().code();
        return "<style>\n" + sheet()
                + """
                @page {
                  size: %s;
                  margin-bottom: %s;
                  @bottom-left { content: "%s"; width: 78%%; text-align: left; %s }
                  @bottom-right { content: "%s " counter(page) " / " counter(pages); text-align: right; %s }
                }
                </style>\
                """.formatted(paper, handout.options().isLarge() ? "30mm" : "19mm", foot, look, page, look);
    }

    private static String ascii(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) && point < 0x80) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append("\\%06x".formatted(point));
            }
        });
        return escaped.toString();
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(PrintStyle.class.getResourceAsStream(SHEET), SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
