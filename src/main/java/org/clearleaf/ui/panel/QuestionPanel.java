package org.clearleaf.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;

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
        next(question, context).ifPresent(this::add);
    }

    @Override
    void place(Node node) {
        body.getChildren().add(node);
    }

    private static Node number(Question question, PageContext context) {
        List<Question> all = context.article().questionsInReadingOrder();
        Label number = new Label(context.words("panel.question.number", all.indexOf(question) + 1, all.size()));
        number.getStyleClass().addAll("t-label", "quiet");
        return number;
    }

    private static Optional<Node> next(Question question, PageContext context) {
        List<Question> all = context.article().questionsInReadingOrder();
        return all.stream()
                .skip(all.indexOf(question) + 1L)
                .filter(q -> !q.isEmpty())
                .findFirst()
                .map(target -> {
                    ActionButton button = new ActionButton(
                            context.words("panel.question.next", target.question()), null, ActionButton.Kind.LINK);
                    button.trailingIcon(Icon.ARROW_RIGHT);
                    button.setOnAction(_ -> context.toPart(target.anchor()));
                    HBox foot = new HBox(button);
                    foot.getStyleClass().add("question-foot");
                    return foot;
                });
    }
}
