package org.clearleaf.support;

import java.util.EnumSet;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Library;
import org.clearleaf.ui.navigation.Place;
import org.jspecify.annotations.Nullable;

/** Every screen of the reader, with the library that is made for pictures. */
public enum Screens {
    HOME(reader -> reader.go(Place.HOME)),
    SUBJECT(reader -> reader.go(new Place.Shelf(Subject.OTHER))),
    BROWSE(reader -> reader.go(new Place.Browse(null, Place.Order.LATEST, null))),
    ANSWERS_AT_HOME(reader -> reader.keys().search("hiccups")),
    NOTHING_AT_HOME(reader -> reader.keys().search("xylophone")),
    ARTICLE(reader -> open(reader, null)),
    FINDINGS(reader -> open(reader, "does-it-work")),
    SIDE_EFFECTS(reader -> open(reader, "what-are-the-side-effects")),
    WHO_SHOULD_NOT(reader -> open(reader, "who-should-not-drink-it")),
    END_OF_ARTICLE(reader -> open(reader, "about")),
    QUESTIONS(reader -> {
        open(reader, null);
        reader.keys().with(KeyCode.CONTROL, KeyCode.F);
    }),
    ANSWERS_IN_TOPIC(reader -> {
        open(reader, null);
        reader.keys().search("hiccups");
    }),
    NOTHING_IN_TOPIC(reader -> {
        open(reader, null);
        reader.keys().search("xylophone");
    }),
    FIND_BAR(reader -> {
        open(reader, null);
        reader.keys().search("hiccups").press(KeyCode.ENTER);
    }),
    KEYS(reader -> {
        open(reader, null);
        reader.keys().press(KeyCode.F1);
    }),
    MISSING_TOPIC(reader -> reader.go(new Place.Topic("nowhere", null))),
    EMPTY_LIBRARY(reader -> reader.take(Library.empty()));

    private static final String TEA = "moonleaf-tea";

    @SuppressWarnings("ImmutableEnumChecker") // the ways above hold nothing
    private final Consumer<OpenReader> way;

    Screens(Consumer<OpenReader> way) {
        this.way = way;
    }

    /** Whether it is more than another part of the same page. */
    public boolean differsFromOthers() {
        return !EnumSet.of(FINDINGS, SIDE_EFFECTS, WHO_SHOULD_NOT, END_OF_ARTICLE)
                .contains(this);
    }

    /** Leads a reader that has just been opened there. */
    public void show(OpenReader reader) {
        way.accept(reader);
        reader.settle();
    }

    private static void open(OpenReader reader, @Nullable String anchor) {
        reader.go(new Place.Topic(TEA, null));
        if (anchor != null) {
            reader.go(new Place.Topic(TEA, anchor));
        }
    }
}
