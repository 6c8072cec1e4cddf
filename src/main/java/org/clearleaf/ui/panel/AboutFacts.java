package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Author;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Reviewer;
import org.clearleaf.ui.control.Columns;
import org.clearleaf.ui.control.ReadingText;
import org.jspecify.annotations.Nullable;

/** Who stands behind an article, and its dates: a name for each fact and beside it what is known. */
final class AboutFacts extends VBox {

    private static final List<Double> SHARES = List.of(0.27, 0.73);
    private static final double GAP = 20;
    private static final double STACK_GAP = 2;

    private final PageContext context;

    AboutFacts(Publication publication, PageContext context) {
        this.context = context;
        getStyleClass().add("about-facts");
        addFact(
                "panel.about.authors",
                publication.authors().stream().map(this::author).toList());
        addFact("panel.about.reviewers", reviewers(publication));
        addFact("panel.about.publisher", List.of(publication.publisher()));
        addFact("panel.about.funding", List.of(publication.funding()));
        addFact("panel.about.dates", dates(publication.dates()));
        addFact("panel.about.licence", List.of(publication.licence()));
    }

    private void addFact(String key, List<String> known) {
        VBox lines = new VBox();
        lines.getStyleClass().add("about-lines");
        known.forEach(words -> lines.getChildren().add(new ReadingText(words, "t-body")));
        ReadingText name = new ReadingText(context.words(key), "t-label quiet");
        Columns row = new Columns(context.compact(), SHARES, GAP, STACK_GAP, VPos.TOP, name, lines);
        row.getStyleClass().add("about-fact");
        getChildren().add(row);
    }

    private String author(Author author) {
        return listed(author.name(), author.credentials(), author.role(), author.organisation());
    }

    /** That nobody clinical has checked it is said first. */
    private List<String> reviewers(Publication publication) {
        List<String> lines = new ArrayList<>();
        if (!publication.isClinicallyReviewed()) {
            lines.add(context.words("panel.about.not-reviewed"));
        }
        publication.reviewers().forEach(reviewer -> lines.add(reviewer(reviewer)));
        return lines;
    }

    private String reviewer(Reviewer reviewer) {
        String who = listed(reviewer.name(), reviewer.credentials(), reviewer.role(), reviewer.organisation());
        return context.words("panel.about.reviewer." + reviewer.kind().code(), who, context.date(reviewer.date()));
    }

    private List<String> dates(Dates dates) {
        List<String> lines = new ArrayList<>();
        addDate(lines, "panel.about.published", dates.published());
        addDate(lines, "panel.about.updated", dates.updated());
        addDate(lines, "panel.about.checked", dates.reviewed());
        addDate(lines, "panel.about.next", dates.nextReview());
        addDate(lines, "panel.about.expires", dates.expires());
        lines.add(context.words(
                "panel.about.version", context.article().identity().version()));
        return lines;
    }

    private void addDate(List<String> lines, String key, @Nullable LocalDate date) {
        if (date != null) {
            lines.add(context.words(key, context.date(date)));
        }
    }

    private static String listed(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
