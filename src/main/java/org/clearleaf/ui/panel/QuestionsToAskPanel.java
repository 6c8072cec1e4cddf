package org.clearleaf.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.ui.control.ReadingText;

/** Questions to take to a visit. */
final class QuestionsToAskPanel extends PartPanel {

    QuestionsToAskPanel(QuestionsToAsk questions, PageContext context) {
        super(questions, context.words("panel.ask.title"));
        VBox list = new VBox();
        list.getStyleClass().add("block-list");
        for (int i = 0; i < questions.prompts().size(); i++) {
            QuestionsToAsk.Prompt prompt = questions.prompts().get(i);
            Label number = new Label(context.words("panel.steps.number", i + 1));
            number.getStyleClass().addAll("t-body", "item-mark");
            VBox words = new VBox(new ReadingText(prompt.text(), "t-body strong"));
            if (prompt.why() != null) {
                words.getChildren().add(new ReadingText(prompt.why(), "t-label quiet"));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(number, words);
            row.getStyleClass().add("item");
            list.getChildren().add(row);
        }
        add(list);
    }
}
