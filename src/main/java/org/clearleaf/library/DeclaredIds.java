package org.clearleaf.library;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids in a list of objects, also of those that can't be shown: who points at them has made no mistake. */
final class DeclaredIds {

    private DeclaredIds() {}

    static Set<String> in(Fields fields, String list) {
        return fields.find(list).stream()
                .flatMap(json -> json instanceof Json.Sequence sequence ? sequence.items().stream() : Stream.empty())
                .flatMap(item -> item instanceof Json.Mapping mapping
                        ? Stream.ofNullable(mapping.members().get("id"))
                        : Stream.empty())
                .flatMap(id -> id.value() instanceof Json.Text text ? Stream.of(text.text()) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
