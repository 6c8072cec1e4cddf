package org.clearleaf.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Things that others point at by id.
 *
 * @param declared every id in the file, also those of items that had to be left out
 * @param usable what is left
 */
record Targets<T>(Set<String> declared, Map<String, T> usable) {

    static <T> Targets<T> none() {
        return new Targets<>(Set.of(), Map.of());
    }

    /** The items of some lists of the article. */
    static <T> Targets<T> of(Set<String> declared, List<T> items, Function<T, String> id) {
        Map<String, T> usable = new LinkedHashMap<>();
        items.forEach(item -> usable.putIfAbsent(id.apply(item), item));
        return new Targets<>(declared, usable);
    }

    /**
     * What an id stands for. An item that was left out is told apart from one that never was, since mending the item is enough.
     *
     * @param code of the problem when there is no such id at all
     */
    Optional<T> find(String id, String code, Where from, ProblemList problems) {
        if (!usable.containsKey(id)) {
            problems.error(declared.contains(id) ? "broken-reference" : code, from, id);
        }
        return Optional.ofNullable(usable.get(id));
    }
}
