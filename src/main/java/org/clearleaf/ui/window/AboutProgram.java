package org.clearleaf.ui.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.LeafMark;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What this program is, whose it is, and what it is made of. */
final class AboutProgram extends VBox {

    private static final double MARK = 40;

    /** @param version of the program; absent while it is being developed */
    AboutProgram(Messages messages, @Nullable String version, List<Component> components) {
        getStyleClass().add("about-program");
        String name = version == null
                ? messages.text("app.name")
                : messages.text("window.about.version", messages.text("app.name"), version);
        ReadingText what = new ReadingText(name, "t-h3");
        HBox brand = new HBox(new LeafMark(MARK), what);
        brand.getStyleClass().add("about-brand");
        getChildren()
                .addAll(
                        brand,
                        new ReadingText(messages.text("window.about.facts"), "t-body"),
                        new ReadingText(messages.text("window.about.licence"), "t-body"),
                        new ReadingText(messages.text("window.about.parts"), "t-h3"),
                        table(components));
    }

    private static GridPane table(List<Component> components) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (int row = 0; row < components.size(); row++) {
            Component component = components.get(row);
            Label name = new Label(component.name());
            name.getStyleClass().addAll("t-label", "strong");
            name.setWrapText(true);
            table.addRow(row, name, new ReadingText(component.licence(), "t-label"));
        }
        return table;
    }
}
