package org.clearleaf.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Contact;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.ui.control.Cards;
import org.clearleaf.ui.control.Columns;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;

/** When to get help and from whom; numbers come from the clinic's settings. */
final class UrgentHelpPanel extends PartPanel {

    private static final List<Double> SHARES = List.of(0.72, 0.28);
    private static final double GAP = 14;

    private final PageContext context;

    UrgentHelpPanel(UrgentHelp help, PageContext context) {
        super(help, context.words("panel.help.title"));
        this.context = context;
        getStyleClass().add("help-panel");
        hideTitle();
        help.cards().forEach(card -> add(card(card)));
    }

    private Node card(UrgentHelp.Card card) {
        boolean now = card.level() == Urgency.EMERGENCY || card.level() == Urgency.URGENT;
        VBox signs = new VBox(heading(card, now), signs(card));
        signs.getStyleClass().add("help-signs");
        Columns box = new Columns(context.compact(), SHARES, GAP, GAP, VPos.TOP, signs, action(card));
        box.getStyleClass().addAll("help", now ? "stop" : "warn");
        return box;
    }

    private Node heading(UrgentHelp.Card card, boolean now) {
        ReadingText words =
                new ReadingText(context.words("panel.help." + card.level().code()), "t-h2");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox heading = new HBox((now ? Icon.OCTAGON_ALERT : Icon.TRIANGLE_ALERT).node(26), words);
        heading.getStyleClass().add("help-heading");
        return heading;
    }

    private Node signs(UrgentHelp.Card card) {
        TwoColumns signs = new TwoColumns(context.compact());
        for (RichText sign : card.signs()) {
            Region square = new Region();
            square.getStyleClass().add("square");
            StackPane mark = new StackPane(square);
            mark.getStyleClass().add("square-mark");
            ReadingText words = context.text(sign, "t-body");
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(mark, words);
            row.getStyleClass().add("sign");
            signs.getChildren().add(row);
        }
        return signs;
    }

    private Node action(UrgentHelp.Card card) {
        VBox action = new VBox();
        action.getStyleClass().add("help-action");
        number(card.contact()).ifPresent(number -> action.getChildren().add(first(number)));
        action.getChildren().add(context.text(card.action(), "t-body"));
        return action;
    }

    /** What to do first: who sits in the waiting room has nothing to call with, but a front desk. */
    private Node first(String number) {
        return switch (context.manner()) {
            case Manner.Own() -> line(Icon.PHONE, context.words("panel.help.call", number));
            case Manner.Shared(String desk, Cards _) ->
                new VBox(
                        line(Icon.HAND, desk),
                        new ReadingText(context.words("panel.help.elsewhere", number), "t-label"));
        };
    }

    private static Node line(Icon icon, String words) {
        HBox line = new HBox(icon.node(20), new ReadingText(words, "t-h2"));
        line.getStyleClass().add("help-call");
        return line;
    }

    /** The number to call; the care team has none that this program knows. */
    private Optional<String> number(Contact contact) {
        return switch (contact) {
            case EMERGENCY -> Optional.of(context.settings().emergencyNumber());
            case CRISIS_LINE -> Optional.of(context.settings().crisisLine());
            case CARE_TEAM -> Optional.empty();
        };
    }
}
