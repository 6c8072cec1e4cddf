package org.clearleaf.ui.faq;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clearleaf.ui.control.ReadingText;

/** The topic above its answers, and how many there are. */
final class TopicHeading extends HBox {

    private final ReadingText name = new ReadingText("", "t-small group-label");
    private final Label number = new Label();

    TopicHeading() {
        HBox.setHgrow(name, Priority.ALWAYS);
        number.getStyleClass().addAll("t-small", "group-label");
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, number);
    }

    void show(String title, String count) {
        name.say(title);
        number.setText(count);
    }
}
