package org.clearleaf.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Glossary;

/** Reads the words that an article explains. */
final class GlossaryReader {

    private final Set<String> ids = new HashSet<>();

    Glossary read(Fields in) {
        List<Glossary.Term> terms =
                in.list("glossary", ListSize.ANY).orNone(in.values().object(this::term));
        return new Glossary(terms);
    }

    private Optional<Glossary.Term> term(Fields in) {
        return in.whole(new Glossary.Term(
                in.newId(ids),
                in.text("term"),
                in.text("plain"),
                in.textOrNull("sayIt"),
                in.list("synonyms", ListSize.ANY).orNone(in.values()::text)));
    }
}
