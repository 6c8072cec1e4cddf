package org.clearleaf.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.clearleaf.library.Selection;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.WrappingLine;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.navigation.Spot;
import org.clearleaf.ui.text.LanguageName;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** More topics than fit on a page, in an order of choice. Of thousands only those are read that can be seen. */
public final class BrowseView extends BorderPane {

    /** From so many on, letters to go to are of use. */
    private static final int MANY = 30;

    private final Place.Browse place;
    private final Messages messages;
    private final Consumer<Place> go;
    private final TopicList list;

    /**
     * Makes a list of topics.
     *
     * @param all articles in the language of the screen where there are such
     * @param compact whether letters take too much of the screen to be shown at once
     * @param note keeps the place in the list for whoever comes back
     */
    public BrowseView(
            Place.Browse place,
            Selection all,
            ShelfContext context,
            ObservableBooleanValue compact,
            Consumer<Spot> note) {
        this.place = place;
        this.messages = context.messages();
        this.go = context.go();
        Selection ofSubject = place.subject() == null ? all : all.of(place.subject());
        Selection shown = place.language() == null ? ofSubject : ofSubject.in(place.language());
        boolean latest = place.order() == Place.Order.LATEST;
        list = new TopicList(latest ? shown.latestFirst() : shown, latest, context, note);
        getStyleClass().add("browse");
        VBox head = new VBox(
                new ReadingText(title(), "t-h1"),
                new ReadingText(messages.text("shelf.topics", shown.size()), "t-body quiet"),
                choices(ofSubject.languages()));
        head.getStyleClass().add("browse-head");
        if (!latest && shown.size() > MANY) {
            head.getChildren().add(new Letters(shown.letters(), messages, compact, list::show));
        }
        setTop(head);
        setCenter(list);
    }

    private String title() {
        return place.subject() == null
                ? messages.text("shelf.all")
                : messages.text("shelf.subject." + place.subject().code());
    }

    private Node choices(List<Locale> languages) {
        List<Node> choices = new ArrayList<>();
        for (Place.Order order : Place.Order.values()) {
            String words = messages.text("shelf.order." + order.code());
            choices.add(choice(words, order == place.order(), place.in(order)));
        }
        if (languages.size() > 1) {
            choices.add(
                    choice(messages.text("shelf.every-language"), place.language() == null, place.in((Locale) null)));
            for (Locale language : languages) {
                choices.add(choice(LanguageName.of(language), language.equals(place.language()), place.in(language)));
            }
        }
        WrappingLine line = new WrappingLine(choices.toArray(Node[]::new));
        line.getStyleClass().add("languages");
        return line;
    }

    private Node choice(String words, boolean chosen, Place other) {
        ActionButton button = new ActionButton(
                words, chosen ? Icon.CHECK : null, chosen ? ActionButton.Kind.PRIMARY : ActionButton.Kind.OUTLINE);
        button.setOnAction(_ -> go.accept(other));
        return button;
    }

    /** Goes back to where somebody was in the list; to its beginning on the first arrival. */
    public void show(@Nullable Spot spot) {
        if (spot != null) {
            list.show(Math.toIntExact(Math.round(spot.share() * list.getItems().size())));
        }
    }
}
