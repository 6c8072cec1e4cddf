package org.clearleaf.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;

/** Makes text nodes of the runs of a text. */
final class WordsBuilder {

    private final WordLinks links;
    private final List<Words.Piece> pieces = new ArrayList<>();
    private int plainEnd;
    private int flowEnd;

    WordsBuilder(WordLinks links) {
        this.links = links;
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
        for (String part : TextNodes.parts(words)) {
            add(new Text(part), styleClass, part.length());
        }
    }

    private void term(Run.TermRef term) {
        BiConsumer<String, Node> open = links.onTerm();
        if (open == null) {
            words(term.words(), "plain");
        } else {
            add(
                    new WordLink(term.words(), term.words(), word -> open.accept(term.term(), word)),
                    "term",
                    term.words().length());
        }
    }

    private void sources(Run.SourceMark mark) {
        WordLinks.Sources known = links.sources();
        if (known == null) {
            return;
        }
        String before = "";
        for (String source : mark.sources()) {
            String number = before + known.numbers().applyAsInt(source);
            String name = known.names().apply(source);
            add(new WordLink(number, name, _ -> known.onSource().accept(source)), "source", 0);
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
