package org.clearleaf.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;

/** A question: the short answer first, then the longer one, then the way to the next question. */
final class QuestionPanel extends PartPanel {

    private final VBox body = new VBox();

    QuestionPanel(Question question, PageContext context) {
        super(question, number(question, context), question.question());
        RichText answer = question.shortAnswer();
        if (answer != null) {
            add(context.text(answer, "t-lead"));
        }
        body.getStyleClass().add("body");
        BlockNodes blocks = new BlockNodes(context);
        question.blocks().forEach(block -> body.getChildren().add(blocks.node(block)));
        add(body);
        add(new QuestionFoot(question, context));
    }

    @Override
    void place(Node node) {
        body.getChildren().add(node);
    }

    private static Node number(Question question, PageContext context) {
        Article article = context.article();
        Label number = new Label(context.words(
                "panel.question.number",
                article.numberOf(question),
                article.questions().size()));
        number.getStyleClass().addAll("t-label", "quiet");
        return number;
    }
}
