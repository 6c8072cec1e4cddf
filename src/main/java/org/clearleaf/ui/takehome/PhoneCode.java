package org.clearleaf.ui.takehome;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.QrText;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.QrCode;

/** The code for the phone, or why there is none; the web page too, where the clinic has one. */
final class PhoneCode extends VBox {

    private static final double SIDE = 300;
    private static final double SMALL = 150;

    private final SheetTools tools;
    private final VBox codes = new VBox();

    PhoneCode(SheetTools tools) {
        this.tools = tools;
        getStyleClass().add("phone-code");
        codes.getStyleClass().add("codes");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        ReadingText privacy = new ReadingText(
                tools.words(tools.isShared() ? "takehome.sheet.privacy.shared" : "takehome.sheet.privacy"), "t-label");
        HBox.setHgrow(privacy, Priority.ALWAYS);
        HBox line = new HBox(Icon.LOCK.node(18), privacy);
        line.getStyleClass().add("privacy");
        getChildren().addAll(codes, gap, line);
    }

    /** Draws the code anew. */
    void show(Handout handout) {
        String purpose = tools.words("takehome.sheet.code", handout.questions().size());
        Optional<QrCode> code = new QrText(handout).text().flatMap(words -> QrCode.of(words, SIDE, purpose));
        codes.getChildren().setAll(code.isPresent() ? found(code.get(), handout) : tooLong());
        web(handout).ifPresent(codes.getChildren()::add);
    }

    private List<Node> found(QrCode code, Handout handout) {
        return List.of(
                code,
                under(tools.words("takehome.sheet.scan"), "t-h3"),
                under(tools.words("takehome.sheet.holds", handout.questions().size()), "t-label", "quiet"));
    }

    /** Words in the middle, under a code. */
    private static Label under(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private List<Node> tooLong() {
        return List.of(new ReadingText(tools.words("takehome.sheet.too-long"), "t-h3"));
    }

    private Optional<Node> web(Handout handout) {
        String base = handout.options().address();
        if (base == null) {
            return Optional.empty();
        }
        String page = (base.endsWith("/") ? base : base + "/") + handout.words().tag() + "/"
                + handout.article().id() + ".html" + panel(handout);
        return QrCode.of(page, SMALL, tools.words("takehome.sheet.web"))
                .map(code -> new VBox(code, under(tools.words("takehome.sheet.web"), "t-label", "quiet")))
                .map(box -> {
                    box.getStyleClass().add("codes");
                    return box;
                });
    }

    /** The first panel that was chosen, as the end of a web address; nothing where none was. */
    private static String panel(Handout handout) {
        String glance = handout.article().glance().anchor();
        return handout.panels().stream()
                .filter(panel -> !panel.isWarning() && !panel.anchor().equals(glance))
                .findFirst()
                .map(panel -> "#" + panel.anchor())
                .orElse("");
    }
}
