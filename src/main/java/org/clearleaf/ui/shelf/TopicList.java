package org.clearleaf.ui.shelf;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.clearleaf.library.Selection;
import org.clearleaf.library.Summary;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.navigation.Spot;

/** Topics one below the other; a summary is read when its row comes into view. */
final class TopicList extends ListView<Summary> {

    private final Consumer<Spot> note;
    private final Consumer<Place> go;

    TopicList(Selection topics, boolean showsUpdate, ShelfContext context, Consumer<Spot> note) {
        this.note = note;
        this.go = context.go();
        getStyleClass().add("topic-list");
        setAccessibleText(context.messages().text("shelf.all"));
        setCellFactory(_ -> new TopicRow(showsUpdate, context));
        setItems(FXCollections.observableList(topics));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                open();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open();
            }
        });
    }

    /** Brings a row to the top and the keyboard to it. */
    void show(int row) {
        scrollTo(row);
        getSelectionModel().select(row);
        getFocusModel().focus(row);
    }

    private void open() {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            Summary topic = getItems().get(row);
            note.accept(new Spot(topic.id(), (double) row / getItems().size()));
            go.accept(new Place.Topic(topic.id(), null));
        }
    }
}
