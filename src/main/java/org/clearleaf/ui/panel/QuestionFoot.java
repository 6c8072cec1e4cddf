package org.clearleaf.ui.panel;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.Question;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.WrappingLine;
import org.jspecify.annotations.Nullable;

/** Under an answer: to ask one's provider about it, and the way to the next question. */
final class QuestionFoot extends VBox {

    /** Held here, so that it lives as long as the button that watches it. */
    private @Nullable ObservableBooleanValue asked;

    QuestionFoot(Question question, PageContext context) {
        WrappingLine line = new WrappingLine();
        line.getStyleClass().add("question-foot");
        AskList asks = context.asks();
        if (asks != null) {
            line.getChildren().add(ask(question, context, asks));
        }
        next(question, context).ifPresent(line.getChildren()::add);
        getChildren().add(line);
    }

    private ActionButton ask(Question question, PageContext context, AskList asks) {
        String articleId = context.article().id();
        ObservableBooleanValue holding = asks.holding(articleId, question.anchor());
        ActionButton ask = new ActionButton(context.words("takehome.ask"), Icon.PLUS, ActionButton.Kind.OUTLINE);
        ask.setOnAction(_ -> asks.toggle(articleId, question.anchor()));
        asked = holding;
        holding.subscribe(() -> dress(ask, context));
        dress(ask, context);
        return ask;
    }

    private void dress(ActionButton ask, PageContext context) {
        boolean isAsked = asked != null && asked.get();
        ask.setText(context.words(isAsked ? "takehome.asked" : "takehome.ask"));
        ask.icon(isAsked ? Icon.CHECK : Icon.PLUS);
        ask.kind(isAsked ? ActionButton.Kind.SOFT : ActionButton.Kind.OUTLINE);
    }

    private static Optional<ActionButton> next(Question question, PageContext context) {
        Article article = context.article();
        return article.questionsInReadingOrder().stream()
                .skip(article.numberOf(question))
                .filter(q -> !q.isEmpty())
                .findFirst()
                .map(target -> {
                    ActionButton button = new ActionButton(
                            context.words("panel.question.next", target.question()), null, ActionButton.Kind.LINK);
                    button.trailingIcon(Icon.ARROW_RIGHT);
                    button.setOnAction(_ -> context.toPart(target.anchor()));
                    return button;
                });
    }
}
