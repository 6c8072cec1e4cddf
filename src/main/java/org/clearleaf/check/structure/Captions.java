package org.clearleaf.check.structure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.clearleaf.article.Figure;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** A caption says what the picture shows; it does not repeat, sell or stand in for nothing. */
final class Captions implements Rule {

    @Override
    public String id() {
        return "S9";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !manuscript.article().figures().isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        String publisher = manuscript.article().publication().publisher().toLowerCase(Locale.ROOT);
        Set<String> known = new HashSet<>();
        for (Text text : manuscript.texts()) {
            String words = text.plain().toLowerCase(Locale.ROOT);
            if (!text.path().startsWith("$.figures") || words.isEmpty()) {
                continue;
            }
            if (words.contains(publisher) || manuscript.matches("empty-caption", words)) {
                found.at(text, text.plain());
            } else if (!known.add(words)) {
                found.say("twice", text.path(), text.plain());
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.figure(new Figure("spine", "spine.png", "The bones of the back", example.words(), null, "CC-BY-4.0"));
    }
}
