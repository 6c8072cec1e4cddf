package org.clearleaf.takehome;

import java.util.List;
import java.util.Locale;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.RichText;
import org.jspecify.annotations.Nullable;

/** Something on a page, as it is shown: all choices are made, and only the look is left to the template. */
public sealed interface Piece {

    /** A paragraph. */
    record Words(RichText text, Look look) implements Piece {

        Words(String text, Look look) {
            this(RichText.of(text), look);
        }
    }

    /** How loud a paragraph speaks. */
    enum Look {
        LEAD,
        BODY,
        STRONG,
        QUIET;

        /** Name of its style. */
        public String style() {
            return "w-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A list.
     *
     * @param title above it, for a list of dos or don'ts
     * @param isNumbered whether its items come one after the other
     */
    record Items(@Nullable String title, @Nullable RichText intro, List<RichText> items, boolean isNumbered)
            implements Piece {}

    /** A paragraph in a frame. */
    record Callout(@Nullable String title, RichText text) implements Piece {}

    /** A table whose first column names the rows if {@code hasRowNames}. */
    record Grid(String caption, List<String> header, List<List<RichText>> rows, boolean hasRowNames) implements Piece {}

    /** A picture; the words say what it shows and are empty for one that only decorates. */
    record Picture(
            String file,
            String words,
            @Nullable String caption,
            @Nullable String credit) implements Piece {}

    /** People out of a hundred, side by side with those of the comparison. */
    record People(List<Crowd> crowds) implements Piece {}

    /** A name and what belongs to it, several times. */
    record Named(List<Entry> entries) implements Piece {}

    /** An entry; the mark is spoken, as in "Say: EP-ih-DUR-ul". */
    record Entry(String name, List<RichText> texts) {

        Entry(String name, String text) {
            this(name, List.of(RichText.of(text)));
        }
    }

    /** Facts to remember, each with its number or word. */
    record Facts(List<AtAGlance.Fact> facts) implements Piece {}

    /** A frame whose shape, word and weight say how strong it speaks. */
    record Band(Weight weight, String title, @Nullable String line, List<Entry> entries, List<RichText> foot)
            implements Piece {}

    /** Effects with how often they come and what to do. */
    record Effects(String what, String howOften, String whatToDo, List<Effect> effects) implements Piece {}

    /** A row of the effects. */
    record Effect(String name, @Nullable RichText note, List<String> howOften, Weight weight, String whatToDo) {}

    /** How sure one can be: of 4 dots some are filled. */
    record Sureness(int dots, String word, @Nullable RichText reason) implements Piece {}
}
