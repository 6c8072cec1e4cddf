package org.clearleaf.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clearleaf.article.Aspect;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.text.Messages;

/** The ways from part to part of the open article: back, a list of all, and the next one by its name. */
final class Steps {

    private final Messages messages;
    private final SequencedMap<Aspect, String> sections;
    private final List<Aspect> order;
    private final ObservableValue<Aspect> current;
    private final Consumer<Aspect> go;

    /**
     * Makes the ways.
     *
     * @param sections the names of the parts, in order
     * @param current the part being read
     */
    Steps(
            Messages messages,
            SequencedMap<Aspect, String> sections,
            ObservableValue<Aspect> current,
            Consumer<Aspect> go) {
        this.messages = messages;
        this.sections = sections;
        this.order = new ArrayList<>(sections.sequencedKeySet());
        this.current = current;
        this.go = go;
    }

    /** The parts by their names, in order. */
    SequencedMap<Aspect, String> sections() {
        return sections;
    }

    Aspect current() {
        return current.getValue();
    }

    void to(Aspect aspect) {
        go.accept(aspect);
    }

    /** All three side by side. */
    HBox row(Runnable openList) {
        IconButton back = new IconButton(Icon.ARROW_LEFT, messages.text("panel.menu.previous"));
        back.getStyleClass().add("outline");
        back.setOnAction(_ -> neighbour(-1).ifPresent(go));
        ActionButton list = new ActionButton("", ActionButton.Kind.OUTLINE);
        list.trailingIcon(Icon.CHEVRON_DOWN);
        list.setMaxWidth(Double.MAX_VALUE);
        list.getStyleClass().add("part-list");
        list.setOnAction(_ -> openList.run());
        HBox.setHgrow(list, Priority.ALWAYS);
        follow(list, () -> {
            back.setDisable(neighbour(-1).isEmpty());
            list.setText(here());
        });
        HBox row = new HBox(back, list, next());
        row.getStyleClass().add("steps");
        return row;
    }

    /** The way to the next part. */
    Button next() {
        ActionButton next = new ActionButton("", ActionButton.Kind.PRIMARY);
        next.trailingIcon(Icon.ARROW_RIGHT);
        next.getStyleClass().add("next-part");
        next.setOnAction(_ -> neighbour(1).ifPresent(go));
        follow(next, () -> {
            Optional<Aspect> coming = neighbour(1);
            next.setDisable(coming.isEmpty());
            next.setText(coming.map(sections::get)
                    .map(name -> messages.text("kiosk.next", name))
                    .orElse(messages.text("panel.menu.end")));
        });
        return next;
    }

    private String here() {
        String name = sections.get(current());
        return name == null
                ? messages.text("panel.menu.end")
                : messages.text("kiosk.part", name, at() + 1, order.size());
    }

    /** Past the last part, such as at the sources, that one is the one before. */
    private Optional<Aspect> neighbour(int by) {
        int wanted = at() + by;
        return wanted < 0 || wanted >= order.size() ? Optional.empty() : Optional.of(order.get(wanted));
    }

    private int at() {
        int at = order.indexOf(current());
        return at < 0 ? order.size() : at;
    }

    private void follow(Node view, Runnable show) {
        current.when(view.sceneProperty().map(scene -> scene != null)).subscribe(show);
        show.run();
    }
}
