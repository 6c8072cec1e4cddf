package org.clearleaf.convert.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clearleaf.convert.text.CleanText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself. */
record WebPage(Document page) {

    private static final String FURNITURE =
            "nav, header, footer, aside, form, script, style, noscript, [role=navigation], [role=banner],"
                    + " [role=contentinfo], [aria-hidden=true], [hidden], .comments, #comments, .breadcrumb, .share";

    String title() {
        Element heading = page.selectFirst("h1");
        String own = heading == null ? "" : CleanText.line(heading.text());
        return own.isEmpty() ? CleanText.line(page.title()) : own;
    }

    /** The language, where the page says it in a form that we know; else empty. */
    String language() {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.attr("lang").strip();
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().matches("[a-z]{2,3}")
                        && !locale.getLanguage().equals("und")
                ? locale.getLanguage()
                : "";
    }

    String author() {
        return meta("meta[name=author]", "meta[property=article:author]", "meta[name=dc.creator]");
    }

    String publisher() {
        return meta("meta[property=og:site_name]", "meta[name=application-name]", "meta[name=dc.publisher]");
    }

    String description() {
        return meta("meta[name=description]", "meta[property=og:description]");
    }

    String address() {
        Element link = page.selectFirst("link[rel=canonical]");
        return link == null ? meta("meta[property=og:url]") : link.attr("href");
    }

    @Nullable
    LocalDate published() {
        return date("meta[property=article:published_time]", "meta[name=date]", "meta[name=dc.date]");
    }

    @Nullable
    LocalDate updated() {
        return date("meta[property=article:modified_time]", "meta[name=last-modified]");
    }

    /** The element with the text: what the page marks as such, or else the one with the most words. */
    Element body() {
        page.select(FURNITURE).stream()
                .filter(element -> element.selectFirst("h1") == null
                        || element.normalName().equals("form"))
                .toList()
                .forEach(Element::remove);
        List<Element> marked = page.select("article, main, [role=main], [itemprop=articleBody]");
        return marked.stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element -> !element.text().isBlank())
                .orElse(page.body());
    }

    private String meta(String... queries) {
        for (String query : queries) {
            Element found = page.selectFirst(query);
            if (found != null && !found.attr("content").isBlank()) {
                return CleanText.line(found.attr("content"));
            }
        }
        return "";
    }

    private @Nullable LocalDate date(String... queries) {
        String text = meta(queries);
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
