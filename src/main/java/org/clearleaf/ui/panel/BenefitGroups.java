package org.clearleaf.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.WhoMayBenefit;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;

/** Who a treatment may help, with a reason each, and under a line the limits of that. */
final class BenefitGroups extends VBox {

    private static final double DISC = 44;

    BenefitGroups(WhoMayBenefit who, PageContext context) {
        getStyleClass().add("benefit-groups");
        if (!who.groups().isEmpty()) {
            TwoColumns groups = new TwoColumns(context.compact());
            who.groups().forEach(group -> groups.getChildren().add(group(group, context)));
            getChildren().add(groups);
        }
        if (!who.limits().isEmpty()) {
            VBox limits = new VBox();
            limits.getStyleClass().add("limits");
            who.limits().forEach(limit -> limits.getChildren().add(context.text(limit, "t-label quiet")));
            getChildren().add(limits);
        }
    }

    private static Node group(WhoMayBenefit.Group group, PageContext context) {
        StackPane disc = new StackPane(Icon.PEOPLE.node(22));
        disc.getStyleClass().add("disc");
        disc.setMinSize(DISC, DISC);
        disc.setMaxSize(DISC, DISC);
        VBox words = new VBox(new ReadingText(group.title(), "t-h3"), context.text(group.reason(), "t-body quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(disc, words);
        row.getStyleClass().add("benefit-group");
        return row;
    }
}
