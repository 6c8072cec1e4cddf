package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.About;
import org.clearleaf.article.Attribution;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Reviewer;
import org.clearleaf.article.Source;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.WrappingLine;
import org.jspecify.annotations.Nullable;

/** The end of an article: who wrote and checked it, what it rests on, and what to read next. */
final class AboutPanel extends PartPanel {

    private final PageContext context;

    AboutPanel(About about, PageContext context) {
        super(about, context.words("panel.about.title"));
        this.context = context;
        add(publication(about.publication()));
        if (!about.sources().isEmpty()) {
            add(new ReadingText(context.words("panel.about.sources"), "t-h3"), sources(about.sources()));
        }
        if (!context.related().isEmpty()) {
            add(new ReadingText(context.words("panel.about.related"), "t-h3"), related());
        }
        ReadingText foot = new ReadingText(context.words("panel.about.not-advice"), "t-body strong");
        foot.getStyleClass().add("not-advice");
        add(foot);
    }

    private Node publication(Publication publication) {
        VBox facts = new VBox();
        facts.getStyleClass().add("about-facts");
        if (!publication.isClinicallyReviewed()) {
            facts.getChildren().add(new ReadingText(context.words("panel.about.not-reviewed"), "t-body"));
        }
        publication.reviewers().forEach(reviewer -> facts.getChildren().add(reviewer(reviewer)));
        addLine(facts, "panel.about.publisher", publication.publisher());
        addLine(facts, "panel.about.funding", publication.funding());
        addLine(facts, "panel.about.licence", publication.licence());
        facts.getChildren().add(dates(publication.dates()));
        addAttribution(facts, publication.attribution());
        return facts;
    }

    /** What the licence of imported words asks to be shown. */
    private static void addAttribution(VBox facts, @Nullable Attribution attribution) {
        if (attribution != null) {
            String words =
                    attribution.url() == null ? attribution.text() : attribution.text() + " " + attribution.url();
            facts.getChildren().add(new ReadingText(words, "t-label quiet"));
        }
    }

    private Node reviewer(Reviewer reviewer) {
        String who = reviewer.credentials() == null
                ? reviewer.name()
                : context.words("panel.about.credentials", reviewer.name(), reviewer.credentials());
        String when = HeaderPanel.date(reviewer.date(), context);
        return new ReadingText(
                context.words("panel.about.reviewer." + reviewer.kind().code(), who, when), "t-body");
    }

    private void addLine(VBox facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.getChildren().add(new ReadingText(context.words(key, value), "t-label quiet"));
        }
    }

    private Node dates(Dates dates) {
        LocalDate changed = dates.updated();
        if (changed == null) {
            return new ReadingText(context.words("panel.about.no-date"), "t-label quiet");
        }
        String updated = HeaderPanel.date(changed, context);
        LocalDate next = dates.nextReview();
        return new ReadingText(
                next == null
                        ? context.words("panel.about.updated", updated)
                        : context.words("panel.about.updated-next", updated, HeaderPanel.date(next, context)),
                "t-label quiet");
    }

    private Node sources(List<Source> sources) {
        VBox list = new VBox();
        list.getStyleClass().add("sources");
        for (int i = 0; i < sources.size(); i++) {
            Label number = new Label(context.words("panel.steps.number", i + 1));
            number.getStyleClass().addAll("t-small", "item-mark");
            ReadingText citation = new ReadingText(citation(sources.get(i)), "t-small quiet");
            HBox.setHgrow(citation, Priority.ALWAYS);
            HBox row = new HBox(number, citation);
            row.getStyleClass().add("item");
            list.getChildren().add(row);
        }
        return list;
    }

    private String citation(Source source) {
        StringBuilder words = new StringBuilder(source.citation());
        if (source.year() != null && !source.citation().contains(source.year().toString())) {
            words.append(", ").append(source.year());
        }
        if (source.url() != null) {
            words.append(words.toString().endsWith(".") ? " " : ". ").append(source.url());
        }
        return words.toString();
    }

    private Node related() {
        WrappingLine links = new WrappingLine();
        links.getStyleClass().add("related");
        for (PageContext.RelatedTopic topic : context.related()) {
            ActionButton link = new ActionButton(topic.title(), null, ActionButton.Kind.OUTLINE);
            link.trailingIcon(Icon.ARROW_RIGHT);
            link.setOnAction(_ -> context.follow().accept(new PageContext.Link.Topic(topic.articleId())));
            links.getChildren().add(link);
        }
        return links;
    }
}
