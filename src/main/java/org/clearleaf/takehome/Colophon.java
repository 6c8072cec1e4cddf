package org.clearleaf.takehome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Attribution;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Source;
import org.jspecify.annotations.Nullable;

/** What the foot of a page says: who wrote and checked it, when, what it rests on, and how it may be shared. */
public final class Colophon {

    /** A name and what is known under it. */
    public record Fact(String name, List<String> lines) {}

    private final Article article;
    private final Publication publication;
    private final HandoutWords words;
    private final LocalDate today;

    Colophon(Article article, HandoutWords words, LocalDate today) {
        this.today = today;
        this.article = article;
        this.publication = article.publication();
        this.words = words;
    }

    public List<Fact> facts() {
        return List.of(
                new Fact(words.text("takehome.about.authors"), authors()),
                new Fact(words.text("takehome.about.reviewers"), reviewers()),
                new Fact(words.text("takehome.about.publisher"), List.of(publication.publisher())),
                new Fact(words.text("takehome.about.funding"), List.of(publication.funding())),
                new Fact(words.text("takehome.about.dates"), dates()),
                new Fact(words.text("takehome.about.licence"), licence()));
    }

    /** When to ask again; nothing where nobody has set a day. */
    public @Nullable String askAgain() {
        Dates dates = publication.dates();
        LocalDate day = dates.nextReview() == null ? dates.expires() : dates.nextReview();
        return day == null ? null : words.text("takehome.about.after", words.date(day));
    }

    /** For the foot of each printed page: "Ketamine for low back pain, version 1, reviewed Nov 22, 2026". */
    public String line() {
        return words.text("takehome.made", article.title(), article.identity().version(), checked());
    }

    /** That somebody has checked it, and when, or that nobody has. */
    public String checked() {
        LocalDate reviewed = publication.dates().reviewed();
        return publication.isClinicallyReviewed() && reviewed != null
                ? words.text("takehome.header.reviewed", words.date(reviewed))
                : words.text("takehome.header.not-reviewed");
    }

    /** That it must no longer be relied on; nothing while it may, or where nobody has set a day. */
    public @Nullable String outOfDate() {
        return publication
                .dates()
                .outOfDateSince(today)
                .map(since -> words.text("takehome.about.expired", words.date(since)))
                .orElse(null);
    }

    /** What a screen reader says of a mark that leads to a source. */
    public String sourceName(String sourceId) {
        return words.text("takehome.about.source", number(sourceId));
    }

    public List<Source> sources() {
        return article.sources();
    }

    /** Of a source, counted from 1. */
    public int number(String sourceId) {
        return 1 + article.sources().stream().map(Source::id).toList().indexOf(sourceId);
    }

    /** A source as the list of sources says it. */
    public String citation(Source source) {
        StringBuilder said = new StringBuilder(source.citation());
        if (source.year() != null && !source.citation().contains(source.year().toString())) {
            said.append(", ").append(source.year());
        }
        return said.toString();
    }

    private List<String> authors() {
        return publication.authors().stream()
                .map(author -> listed(author.name(), author.credentials(), author.role(), author.organisation()))
                .toList();
    }

    /** That nobody clinical has checked it is said first. */
    private List<String> reviewers() {
        List<String> lines = new ArrayList<>();
        if (!publication.isClinicallyReviewed()) {
            lines.add(words.text("takehome.about.not-reviewed"));
        }
        publication
                .reviewers()
                .forEach(one -> lines.add(words.text(
                        "takehome.about.reviewer." + one.kind().code(),
                        listed(one.name(), one.credentials(), one.role(), one.organisation()),
                        words.date(one.date()))));
        return lines;
    }

    private List<String> dates() {
        List<String> lines = new ArrayList<>();
        Dates dates = publication.dates();
        if (dates.equals(Dates.UNKNOWN)) {
            lines.add(words.text("takehome.about.no-date"));
        }
        add(lines, "takehome.about.published", dates.published());
        add(lines, "takehome.about.updated", dates.updated());
        add(lines, "takehome.about.checked", dates.reviewed());
        add(lines, "takehome.about.next", dates.nextReview());
        add(lines, "takehome.about.expires", dates.expires());
        lines.add(words.text("takehome.about.version", article.identity().version()));
        return lines;
    }

    private void add(List<String> lines, String key, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(words.text(key, words.date(day)));
        }
    }

    private List<String> licence() {
        Attribution line = publication.attribution();
        return line == null
                ? List.of(publication.licence())
                : Stream.of(publication.licence(), line.text(), line.url())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static String listed(@Nullable String... said) {
        return Stream.of(said).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
