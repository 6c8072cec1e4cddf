package org.clearleaf.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Source;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Cards;
import org.clearleaf.ui.control.Disclosure;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.RowButton;

/** What an article rests on: each source with the statements that it carries, folded away until they are wanted. */
final class SourceList extends VBox {

    private final PageContext context;
    private final SourceStatements statements;

    SourceList(List<Source> sources, PageContext context) {
        this.context = context;
        this.statements = new SourceStatements(context.article(), context.frequencies());
        getStyleClass().add("sources");
        for (int i = 0; i < sources.size(); i++) {
            getChildren().add(row(i + 1, sources.get(i)));
        }
    }

    /** What marks the row of a source, so that the numbers in the text can lead to it. */
    static String rowId(String sourceId) {
        return "source-" + sourceId;
    }

    private Node row(int number, Source source) {
        Label mark = new Label(context.words("panel.steps.number", number));
        mark.getStyleClass().addAll("t-label", "item-mark");
        VBox words = new VBox(
                new ReadingText(citation(source), "t-label"),
                new ReadingText(context.words("panel.source." + source.type().code()), "t-small quiet"),
                carried(number, statements.of(source.id())));
        code(number, source).ifPresent(words.getChildren()::add);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, words);
        row.setId(rowId(source.id()));
        row.getStyleClass().add("item");
        return row;
    }

    /** On a shared screen an address can't be opened: a phone takes it along. */
    private Optional<Node> code(int number, Source source) {
        String url = source.url();
        if (url == null || !(context.manner() instanceof Manner.Shared(String _, Cards cards))) {
            return Optional.empty();
        }
        String name = context.words("panel.source.code", number);
        ActionButton show = new ActionButton(context.words("panel.source.take"), Icon.PHONE, ActionButton.Kind.OUTLINE);
        show.setAccessibleText(name);
        show.setOnAction(_ -> cards.show(name, new LinkCode(url, name)));
        return Optional.of(show);
    }

    private static String citation(Source source) {
        StringBuilder words = new StringBuilder(source.citation());
        if (source.year() != null && !source.citation().contains(source.year().toString())) {
            words.append(", ").append(source.year());
        }
        if (source.url() != null) {
            words.append(words.toString().endsWith(".") ? " " : ". ").append(source.url());
        }
        return words.toString();
    }

    private Node carried(int number, List<SourceStatements.Statement> carried) {
        if (carried.isEmpty()) {
            return new ReadingText(context.words("panel.source.whole"), "t-small quiet");
        }
        String count = context.words("panel.source.statements", carried.size());
        ReadingText head = new ReadingText(count, "t-label semi");
        head.setMaxHeight(USE_PREF_SIZE);
        return new Disclosure(
                head,
                context.words("panel.source.show", number, count),
                context.words("panel.source.hide", number, count),
                () -> list(number, carried));
    }

    private Node list(int number, List<SourceStatements.Statement> carried) {
        VBox list = new VBox();
        list.getStyleClass().add("statements");
        carried.forEach(statement -> list.getChildren().add(link(number, statement)));
        return list;
    }

    private Node link(int number, SourceStatements.Statement statement) {
        ReadingText words = new ReadingText(statement.words(), "t-label");
        words.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, Icon.ARROW_RIGHT.node(18));
        line.getStyleClass().add("disclosure-line");
        return new RowButton(
                line,
                context.words("panel.source.go", statement.words()),
                "statement",
                () -> context.follow()
                        .accept(new PageContext.Link.Statement(statement.anchor(), statement.sought(), number)));
    }
}
