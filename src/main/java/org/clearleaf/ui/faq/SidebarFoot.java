package org.clearleaf.ui.faq;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.OnDemand;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.RowButton;
import org.clearleaf.ui.control.WrappingLine;
import org.clearleaf.ui.text.Messages;

/** Always in sight under the list: what to do in an emergency; while searching, which keys move and open. */
final class SidebarFoot extends StackPane {

    private final Messages messages;

    SidebarFoot(Article article, SearchModel search, Messages messages, Settings settings, Consumer<String> openPart) {
        this.messages = messages;
        getStyleClass().add("sidebar-foot");
        OnDemand<Node> keys = new OnDemand<>(this::keys, getChildren()::addFirst);
        Optional<Node> help = emergency(article).map(card -> help(card, article, settings, openPart));
        help.ifPresent(getChildren()::add);
        new WhileInScene(this).follow(search.results(), found -> {
            if (found == null) {
                keys.hide();
            } else {
                keys.show();
            }
            help.ifPresent(node -> node.setVisible(found == null));
            setManaged(found != null || help.isPresent());
            setVisible(isManaged());
        });
    }

    private static Optional<UrgentHelp.Card> emergency(Article article) {
        return article.urgentHelp().cards().stream()
                .filter(card -> card.level() == Urgency.EMERGENCY)
                .findFirst();
    }

    private Node help(UrgentHelp.Card card, Article article, Settings settings, Consumer<String> openPart) {
        String signs = signs(card.signs());
        String call = messages.text("faq.help.call", settings.emergencyNumber());
        VBox words = new VBox(new ReadingText(signs, "t-label strong"), new ReadingText(call, "t-label"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icon.PHONE.node(20), words);
        line.getStyleClass().add("foot-line");
        return new RowButton(
                line,
                signs + " " + call,
                "foot-help",
                () -> openPart.accept(article.urgentHelp().anchor()));
    }

    /** Each of the first two as a question of its own: a sign may hold commas and an "or". */
    private String signs(List<RichText> signs) {
        return signs.stream()
                .limit(2)
                .map(sign -> messages.text("faq.help.sign", sign.plain()))
                .collect(Collectors.joining(" "));
    }

    private Node keys() {
        WrappingLine keys = new WrappingLine(
                key("↑"),
                key("↓"),
                hint("faq.keys.move"),
                key(messages.text("faq.keys.open.key")),
                hint("faq.keys.open"),
                key(messages.text("faq.keys.clear.key")),
                hint("faq.keys.clear"));
        keys.getStyleClass().add("foot-keys");
        return keys;
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().addAll("key", "t-small");
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }

    private Label hint(String name) {
        Label hint = new Label(messages.text(name));
        hint.getStyleClass().add("t-small");
        return hint;
    }
}
