package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** Finds what else a name can be called. */
final class NameLookup {

    /** More groups of names are not looked at: a name that thousands of articles share says little. */
    private static final int MOST = 16;

    private final PassageIndex index;
    private final String field;

    NameLookup(PassageIndex index, String field) {
        this.index = index;
        this.field = field;
    }

    List<List<String>> meanings(List<String> name) throws IOException {
        return index.documents(new TermQuery(new Term(field, NameGroup.term(name))), MOST).stream()
                .map(NameGroup::read)
                .flatMap(group -> group.meaning(name).stream())
                .distinct()
                .toList();
    }
}
