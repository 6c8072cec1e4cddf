package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list in an object. */
record Items(Fields in, String name, ListSize size) {

    /** Those items of an optional list that can be read. */
    <T> List<T> orNone(Function<Json, Optional<T>> as) {
        return read(in.optional(name, this::items).orElse(List.of()), as);
    }

    /** Those items of a required list that can be read. */
    <T> List<T> readable(Function<Json, Optional<T>> as) {
        return read(in.required(name, this::items).orElse(List.of()), as);
    }

    /** The items of a required list that makes sense only with all of them, such as steps. */
    <T> List<T> all(Function<Json, Optional<T>> as) {
        List<Json> items = in.required(name, this::items).orElse(List.of());
        List<T> read = read(items, as);
        if (read.size() < items.size()) {
            in.spoil();
        }
        return read;
    }

    private static <T> List<T> read(List<Json> items, Function<Json, Optional<T>> as) {
        return items.stream().flatMap(json -> as.apply(json).stream()).toList();
    }

    private Optional<List<Json>> items(Json json) {
        return in.values().items(json, size);
    }
}
