package org.clearleaf.ui.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Block;
import org.clearleaf.article.Figure;
import org.clearleaf.article.RichText;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.Illustration;
import org.jspecify.annotations.Nullable;

/** Draws the pieces of a longer answer. */
final class BlockNodes {

    private static final double PICTURE_WIDTH = 680;

    private final PageContext context;

    BlockNodes(PageContext context) {
        this.context = context;
    }

    Node node(Block block) {
        return switch (block) {
            case Block.Paragraph(RichText text) -> context.text(text, "t-body");
            case Block.Bullets(var intro, var items) -> list("bullets", intro, items);
            case Block.Steps(var intro, var items) -> list("steps", intro, items);
            case Block.Dos(var items) -> advice("do", Icon.CHECK, items);
            case Block.Donts(var items) -> advice("dont", Icon.CLOSE, items);
            case Block.Callout callout -> callout(callout);
            case Block.Table table -> new TableNode(table, context);
            case Block.Picture(String figure) -> picture(figure);
            case Block.RiskPicture(String risk) -> new RiskPictureNode(risk, context);
            case Block.EvidenceChart(String finding) -> new FindingNode(finding, context);
        };
    }

    private Node list(String kind, @Nullable RichText intro, List<RichText> items) {
        VBox list = new VBox();
        list.getStyleClass().addAll("block-list", kind);
        if (intro != null) {
            list.getChildren().add(context.text(intro, "t-body"));
        }
        for (int i = 0; i < items.size(); i++) {
            String mark = kind.equals("steps") ? context.words("panel.steps.number", i + 1) : "•";
            Label label = new Label(mark);
            label.getStyleClass().addAll("t-body", "item-mark");
            list.getChildren().add(item(label, items.get(i)));
        }
        return list;
    }

    private Node advice(String kind, Icon icon, List<RichText> items) {
        VBox list = new VBox(new ReadingText(context.words("panel." + kind), "t-h3"));
        list.getStyleClass().addAll("block-list", "advice", kind);
        items.forEach(words -> list.getChildren().add(item(icon.node(20), words)));
        return list;
    }

    private Node item(Node mark, RichText words) {
        ReadingText text = context.text(words, "t-body");
        HBox row = new HBox(mark, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getStyleClass().add("item");
        return row;
    }

    private Node callout(Block.Callout callout) {
        VBox box = new VBox();
        box.getStyleClass().add("callout");
        if (callout.title() != null) {
            box.getChildren().add(new ReadingText(callout.title(), "t-h3"));
        }
        box.getChildren().add(context.text(callout.text(), "t-body"));
        return box;
    }

    private Node picture(String figureId) {
        Figure figure = context.article().figure(figureId).orElseThrow();
        return new Illustration(context.edition().pictureOf(figure), figure.alt(), caption(figure), PICTURE_WIDTH);
    }

    private @Nullable String caption(Figure figure) {
        String credit = figure.credit() == null ? null : context.words("panel.figure.credit", figure.credit());
        if (figure.caption() == null) {
            return credit;
        }
        return credit == null ? figure.caption() : figure.caption() + " " + credit;
    }
}
