package org.clearleaf.check.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.text.ArticleTexts;
import org.clearleaf.check.text.Role;
import org.clearleaf.check.text.Text;

/** A part with fewer sentences or items than in the source language leaves something out. */
final class SameShape implements TranslationRule {

    @Override
    public String id() {
        return "S18-shape";
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.paragraph("Descanse.");
        if (example.isGood()) {
            draft.paragraph(example.words());
        }
        draft.source().paragraph("Rest.").paragraph("Then walk a little.");
    }

    @Override
    public void compare(Article source, Manuscript translation, Findings found) {
        Map<String, Long> theirs = pieces(ArticleTexts.of(source));
        Map<String, Long> ours = pieces(translation.texts());
        for (Text text : translation.texts()) {
            Long here = ours.remove(text.section());
            Long there = theirs.get(text.section());
            if (here != null && there != null && !here.equals(there)) {
                found.at(text, here, there);
            }
        }
    }

    /** How many pieces of text each part has. Names are left out: a language may know more or fewer of them. */
    private static Map<String, Long> pieces(List<Text> texts) {
        return texts.stream()
                .filter(text -> text.role() != Role.NAME)
                .collect(Collectors.groupingBy(Text::section, HashMap::new, Collectors.counting()));
    }
}
