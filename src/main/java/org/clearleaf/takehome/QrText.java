package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearleaf.article.AtAGlance;

/**
 * What a phone reads from the code: plain words that need no web site. What was chosen is never cut; key facts come along as
 * far as there is room.
 */
public final class QrText {

    private final Handout handout;
    private final HandoutWords words;

    public QrText(Handout handout) {
        this.handout = handout;
        this.words = handout.words();
    }

    /** The words, a line each; nothing if even those that must be there are too long for a code. */
    public Optional<String> text() {
        List<String> facts = new ArrayList<>();
        String longest = lines(facts);
        if (QrSymbol.of(longest).isEmpty()) {
            return Optional.empty();
        }
        for (AtAGlance.Fact fact : handout.article().glance().facts()) {
            facts.add("- " + fact.label() + " " + fact.value());
            String longer = lines(facts);
            if (QrSymbol.of(longer).isPresent()) {
                longest = longer;
            } else {
                facts.removeLast();
            }
        }
        return Optional.of(longest);
    }

    private String lines(List<String> facts) {
        List<String> lines = new ArrayList<>();
        lines.add(handout.article().title());
        if (!handout.questions().isEmpty()) {
            lines.add(words.text("takehome.qr.asks"));
        }
        for (int i = 0; i < handout.questions().size(); i++) {
            lines.add(i + 1 + ". " + handout.questions().get(i).strip().replaceAll("\\s+", " "));
        }
        lines.addAll(facts);
        lines.add(handout.colophon().checked());
        lines.add(
                words.text("takehome.qr.source", handout.article().publication().publisher()));
        return String.join("\n", lines);
    }
}
