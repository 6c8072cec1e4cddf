package org.clearleaf.check.translation;

import java.util.List;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.article.Translation;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.text.Text;

/** A translation of an older text may miss what was mended since. */
final class SameVersion implements TranslationRule {

    @Override
    public String id() {
        return "S18-version";
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.identity().version(example.isGood() ? 2 : 1);
        draft.source().identity().version(2);
    }

    @Override
    public void compare(Article source, Manuscript manuscript, Findings found) {
        Article ours = manuscript.article();
        Translation translation = ours.publication().translation();
        int theirs = source.identity().version();
        int translated = translation == null ? ours.identity().version() : translation.version();
        if (translated < theirs) {
            found.at("$.version", translated, theirs);
        }
        if (translation != null) {
            changed(source, translation).forEach(part -> found.say("part", pathOf(part, manuscript), part));
        }
    }

    /** The parts of the source whose words are no longer those that were translated. */
    private static List<String> changed(Article source, Translation translation) {
        Map<String, String> known = translation.parts();
        return Fingerprints.of(source).entrySet().stream()
                .filter(part ->
                        known.containsKey(part.getKey()) && !part.getValue().equals(known.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String pathOf(String part, Manuscript manuscript) {
        return manuscript.texts().stream()
                .filter(text -> text.section().equals(part))
                .map(Text::path)
                .findFirst()
                .orElse("$.title");
    }
}
