package org.clearleaf.search;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Article;

/** What an article says means the same: the names of its topic, and a term of the glossary with its synonyms. */
final class NameGroups {

    private final TextAnalysis analysis;
    private final TermNames names;

    NameGroups(TextAnalysis analysis, Fillers fillers) {
        this.analysis = analysis;
        this.names = new TermNames(analysis, fillers);
    }

    List<NameGroup> of(Article article) {
        List<NameGroup> groups = new ArrayList<>();
        add(names.of(article.identity()), groups);
        article.glossary().terms().forEach(term -> add(TermNames.of(term), groups));
        return groups;
    }

    private void add(List<String> same, List<NameGroup> groups) {
        NameGroup group = NameGroup.of(same.stream().map(this::stems).toList());
        if (!group.others().isEmpty()) {
            groups.add(group);
        }
    }

    private List<String> stems(String name) {
        return analysis.tokens(name).stream()
                .map(Token::word)
                .map(analysis::stem)
                .toList();
    }
}
