package org.clearleaf.ui.window;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Headway;

/** Tells how far a long work in the background has come; not there while there is none. */
final class WorkLine extends HBox {

    private static final double ALL = 100;

    private final ReaderModel model;

    WorkLine(ReaderModel model) {
        this.model = model;
        getStyleClass().add("work-line");
        model.reading().percent().subscribe(this::show);
        model.indexing().percent().subscribe(this::show);
        model.messages().subscribe(_ -> show());
    }

    private void show() {
        int reading = model.reading().percent().get();
        int indexing = model.indexing().percent().get();
        boolean working = reading != Headway.NONE || indexing != Headway.NONE;
        setVisible(working);
        setManaged(working);
        getChildren().clear();
        if (working) {
            Messages messages = model.messages().get();
            int percent = reading == Headway.NONE ? indexing : reading;
            String words = messages.text(reading == Headway.NONE ? "window.indexing" : "window.reading", percent);
            ProgressBar bar = new ProgressBar(percent / ALL);
            bar.setAccessibleText(words);
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            ReadingText text = new ReadingText(words, "t-label quiet");
            getChildren().addAll(text, bar);
        }
    }
}
