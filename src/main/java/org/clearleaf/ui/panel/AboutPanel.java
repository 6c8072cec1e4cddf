package org.clearleaf.ui.panel;

import javafx.scene.Node;
import org.clearleaf.article.About;
import org.clearleaf.check.Review;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.WrappingLine;

/** The end of an article: who wrote and checked it, what it rests on, how well it is made, and what to read next. */
final class AboutPanel extends PartPanel {

    private final PageContext context;
    private final ScoreCardNode scores;

    AboutPanel(About about, PageContext context) {
        super(about, context.words("panel.about.title"));
        this.context = context;
        this.scores = new ScoreCardNode(context.messages());
        add(new AboutFacts(about.publication(), context));
        if (!about.sources().isEmpty()) {
            add(title("panel.about.sources"), new SourceList(about.sources(), context));
        }
        add(title("panel.score.title"), scores);
        if (!context.related().isEmpty()) {
            add(title("panel.about.related"), related());
        }
        ReadingText foot = new ReadingText(context.words("panel.about.not-advice"), "t-body strong");
        foot.getStyleClass().add("not-advice");
        add(foot);
    }

    /** Shows how well the article is made, once that is known. */
    void show(Review review) {
        scores.show(review);
    }

    private Node title(String key) {
        ReadingText title = new ReadingText(context.words(key), "t-h3");
        title.getStyleClass().add("about-title");
        return title;
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
