package org.clearleaf.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clearleaf.article.Coded;
import org.clearleaf.article.RichText;

/** Turns single JSON values into what an article holds. An empty answer means that the reason is among the problems. */
record Values(ProblemList problems, References references) {

    /** Text that may be empty. */
    Optional<String> anyText(Json json) {
        return json instanceof Json.Text text ? Optional.of(text.text()) : refuse(json, "text");
    }

    Optional<String> text(Json json) {
        return anyText(json).flatMap(text -> text.isBlank() ? problem("blank-text", json) : Optional.of(text));
    }

    /** Text of at most so many characters. */
    Optional<String> text(Json json, int limit) {
        return text(json)
                .flatMap(text -> text.codePointCount(0, text.length()) > limit
                        ? problem("text-too-long", json, limit)
                        : Optional.of(text));
    }

    Optional<RichText> rich(Json json) {
        return text(json).flatMap(text -> new InlineNotation(text, json.where(), this).read());
    }

    Optional<String> slug(Json json) {
        return formatted(json, TextFormat.SLUG);
    }

    Optional<LocalDate> date(Json json) {
        return formatted(json, TextFormat.DATE).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException _) {
                return problem("not-a-date", json, text);
            }
        });
    }

    Optional<String> formatted(Json json, TextFormat format) {
        return anyText(json)
                .flatMap(text -> format.fits(text) ? Optional.of(text) : problem(format.code(), json, text));
    }

    Optional<Integer> number(Json json, WholeNumber range) {
        return json instanceof Json.Numeral numeral ? range.read(numeral, problems) : refuse(json, "number");
    }

    Optional<Boolean> flag(Json json) {
        return json instanceof Json.Flag flag ? Optional.of(flag.value()) : refuse(json, "flag");
    }

    /** One of the fixed words of an enumeration. */
    <E extends Coded> Optional<E> word(Json json, List<E> allowed) {
        return anyText(json).flatMap(text -> {
            Optional<E> word =
                    allowed.stream().filter(one -> one.code().equals(text)).findFirst();
            return word.isPresent()
                    ? word
                    : problem(
                            "unknown-word",
                            json,
                            text,
                            allowed.stream().map(Coded::code).toList());
        });
    }

    Optional<Fields> fields(Json json) {
        return json instanceof Json.Mapping mapping ? Optional.of(new Fields(mapping, this)) : refuse(json, "object");
    }

    /** Reads an object with the reader of a part. */
    <T> Function<Json, Optional<T>> object(Function<Fields, Optional<T>> reader) {
        return json -> fields(json).flatMap(reader);
    }

    /** The id of something that must be there. */
    Optional<String> link(Json json, Targets<?> targets) {
        return anyText(json)
                .filter(id ->
                        targets.find(id, "dangling-id", json.where(), problems).isPresent());
    }

    /** The id of a source. */
    Optional<String> source(Json json) {
        return link(json, references.sources());
    }

    /** The items of a list of at least and at most so many. */
    Optional<List<Json>> items(Json json, ListSize size) {
        return json instanceof Json.Sequence list ? size.check(list, problems) : refuse(json, "list");
    }

    private <T> Optional<T> problem(String code, Json json, Object... words) {
        problems.error(code, json.where(), words);
        return Optional.empty();
    }

    private <T> Optional<T> refuse(Json json, String expected) {
        if (!(json instanceof Json.Unusable)) {
            problems.wrongType(json, expected);
        }
        return Optional.empty();
    }
}
