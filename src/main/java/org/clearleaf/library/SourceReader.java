package org.clearleaf.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Source;
import org.clearleaf.article.SourceType;

/** Reads what the statements of an article rest on. */
final class SourceReader {

    private static final WholeNumber YEARS = new WholeNumber(1800, 2100);

    private final Set<String> ids = new HashSet<>();

    List<Source> read(Fields in) {
        return in.list("sources", ListSize.ANY).readable(in.values().object(this::source));
    }

    private Optional<Source> source(Fields in) {
        return in.whole(new Source(
                in.newId(ids),
                in.text("citation"),
                in.word("type", List.of(SourceType.values())),
                in.optional("year", json -> in.values().number(json, YEARS)).orElse(null),
                in.optional("url", json -> in.values().formatted(json, TextFormat.ADDRESS))
                        .orElse(null),
                in.dateOrNull("accessed")));
    }
}
