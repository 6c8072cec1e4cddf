package org.clearleaf.library;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clearleaf.article.Coded;
import org.clearleaf.article.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object field by field. A required field that can't be had gives a placeholder and makes {@link #whole} answer
 * nothing, so that a reader of a part is a single expression. An optional field that can't be had is left out alone.
 */
final class Fields {

    private final Json.Mapping object;
    private final Values values;
    private final Set<String> asked;
    private boolean broken;

    Fields(Json.Mapping object, Values values) {
        this(object, values, new LinkedHashSet<>());
    }

    private Fields(Json.Mapping object, Values values, Set<String> asked) {
        this.object = object;
        this.values = values;
        this.asked = asked;
    }

    /** The same object, read with other eyes; both know which fields have been asked for. */
    Fields with(Values other) {
        return new Fields(object, other, asked);
    }

    Values values() {
        return values;
    }

    Where where() {
        return object.where();
    }

    /** What was read, if all that is required could be; also the moment to name the fields that nobody asked for. */
    <T> Optional<T> whole(T item) {
        nameUnknown();
        return broken ? Optional.empty() : Optional.of(item);
    }

    void nameUnknown() {
        object.members().forEach((name, member) -> {
            if (!asked.contains(name)) {
                Optional<String> near = Spelling.nearest(name, asked);
                values.problems()
                        .warning("unknown-field", member.name(), name, near.isPresent() ? 1 : 0, near.orElse(""));
            }
        });
    }

    boolean has(String name) {
        asked.add(name);
        return object.members().containsKey(name);
    }

    /** Marks the item as one that can't be shown. The reason must be among the problems. */
    void spoil() {
        broken = true;
    }

    /** Notes why the item can't be shown. */
    void spoil(String code, Where where, Object... words) {
        broken = true;
        values.problems().error(code, where, words);
    }

    Where whereIs(String name) {
        return find(name).map(Json::where).orElseGet(() -> where().absent(name));
    }

    /** The raw value of an optional field. */
    Optional<Json> find(String name) {
        asked.add(name);
        return Optional.ofNullable(object.members().get(name)).map(Json.Member::value);
    }

    /** An optional field. */
    <T> Optional<T> optional(String name, Function<Json, Optional<T>> as) {
        return find(name).flatMap(as);
    }

    /** A field that must be there. */
    <T> Optional<T> required(String name, Function<Json, Optional<T>> as) {
        Optional<T> value = optional(name, as);
        if (!has(name)) {
            values.problems().error("missing-field", where().absent(name), name);
        }
        broken |= value.isEmpty();
        return value;
    }

    /** An optional field whose absence says something, so that it spoils the item if it is there and can't be read. */
    <T> Optional<T> telling(String name, Function<Json, Optional<T>> as) {
        return has(name) ? required(name, as) : Optional.empty();
    }

    String text(String name) {
        return required(name, values::text).orElse("");
    }

    @Nullable
    String textOrNull(String name) {
        return optional(name, values::text).orElse(null);
    }

    RichText rich(String name) {
        return required(name, values::rich).orElseGet(() -> RichText.of(""));
    }

    @Nullable
    RichText richOrNull(String name) {
        return optional(name, values::rich).orElse(null);
    }

    int number(String name, WholeNumber range) {
        return required(name, json -> values.number(json, range)).orElse(range.max());
    }

    LocalDate date(String name) {
        return required(name, values::date).orElse(LocalDate.EPOCH);
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return optional(name, values::date).orElse(null);
    }

    <E extends Coded> E word(String name, List<E> allowed) {
        return required(name, json -> values.word(json, allowed)).orElse(allowed.getFirst());
    }

    /** A part of the item, read by its own reader. */
    <T> Optional<T> part(String name, Function<Fields, Optional<T>> reader) {
        return required(name, values.object(reader));
    }

    Items list(String name, ListSize size) {
        return new Items(this, name, size);
    }

    /** Ids of sources, of which there must be one; those that point nowhere are left out. */
    List<String> sources() {
        return list("sources", ListSize.SOME).readable(values::source);
    }

    /** An id that no other item of the same space may have. */
    String newId(Set<String> taken) {
        Optional<String> id = required("id", values::slug);
        id.filter(one -> !taken.add(one)).ifPresent(one -> spoil("repeated-id", whereIs("id"), one));
        return id.orElse("");
    }
}
