package org.clearleaf.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.jspecify.annotations.Nullable;

/** Makes text nodes of the runs of a text. */
final class WordsBuilder {

    private final @Nullable BiConsumer<String, Node> onTerm;
    private final @Nullable ToIntFunction<String> sourceNumbers;
    private final Function<String, String> sourceNames;
    private final Consumer<String> onSource;

    private final List<Words.Piece> pieces = new ArrayList<>();
    private int plainEnd;
    private int flowEnd;

    /**
     * @param onTerm what opens a glossary term; without it a term is plain words
     * @param sourceNumbers the number of a source by its id; without it no numbers are shown
     */
    WordsBuilder(
            @Nullable BiConsumer<String, Node> onTerm,
            @Nullable ToIntFunction<String> sourceNumbers,
            Function<String, String> sourceNames,
            Consumer<String> onSource) {
        this.onTerm = onTerm;
        this.sourceNumbers = sourceNumbers;
        this.sourceNames = sourceNames;
        this.onSource = onSource;
    }

    Words words(RichText text) {
        text.runs().forEach(this::run);
        return new Words(pieces);
    }

    private void run(Run run) {
        switch (run) {
            case Run.Plain plain -> words(plain.words(), "plain");
            case Run.Strong strong -> words(strong.words(), "strong");
            case Run.Derived derived -> words(derived.words(), "derived");
            case Run.TermRef term -> term(term);
            case Run.SourceMark mark -> sources(mark);
        }
    }

    private void words(String words, String styleClass) {
        TextNodes.parts(words).forEach(part -> add(new Text(part), styleClass, part.length()));
    }

    private void term(Run.TermRef term) {
        if (onTerm == null) {
            words(term.words(), "plain");
        } else {
            BiConsumer<String, Node> open = onTerm;
            add(
                    new WordLink(term.words(), term.words(), word -> open.accept(term.term(), word)),
                    "term",
                    term.words().length());
        }
    }

    private void sources(Run.SourceMark mark) {
        if (sourceNumbers == null) {
            return;
        }
        String before = "";
        for (String source : mark.sources()) {
            String number = before + sourceNumbers.applyAsInt(source);
            add(new WordLink(number, sourceNames.apply(source), word -> onSource.accept(source)), "source", 0);
            before = ",";
        }
    }

    private void add(Text node, String styleClass, int plainLength) {
        node.getStyleClass().addAll("words", styleClass);
        pieces.add(new Words.Piece(node, plainEnd, plainLength, flowEnd));
        plainEnd += plainLength;
        flowEnd += node.getText().length();
    }
}
