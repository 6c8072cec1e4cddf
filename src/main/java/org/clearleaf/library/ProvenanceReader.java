package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Attribution;
import org.clearleaf.article.Provenance;
import org.jspecify.annotations.Nullable;

/** Reads where imported words come from, and the line their publisher asks for. */
final class ProvenanceReader {

    /** The words of one article come from a few pages; thousands are a mistake of the importer. */
    private static final ListSize ORIGINALS = new ListSize(0, 1_000);

    /** An attribution is a line, not a text. */
    private static final int LINE = 1_000;

    private final Set<String> anchors;

    /**
     * Reads what points at parts.
     *
     * @param anchors of every part that the file may have
     */
    ProvenanceReader(Set<String> anchors) {
        this.anchors = Set.copyOf(anchors);
    }

    static Optional<Attribution> attribution(Fields in) {
        return in.optional("attribution", in.values().object(ProvenanceReader::line));
    }

    private static Optional<Attribution> line(Fields in) {
        return in.whole(new Attribution(
                in.required("text", json -> in.values().text(json, LINE)).orElse(""), address("url", in)));
    }

    List<Provenance> provenance(Fields in) {
        return in.list("provenance", ORIGINALS).orNone(in.values().object(this::original));
    }

    private Optional<Provenance> original(Fields in) {
        Values values = in.values();
        return in.whole(new Provenance(
                in.text("importer"),
                address("sourceUrl", in),
                in.textOrNull("sourceVersion"),
                in.required("sourceHash", json -> values.formatted(json, TextFormat.SOURCE_HASH))
                        .orElse(""),
                in.dateOrNull("retrieved"),
                in.text("transform"),
                in.list("blocks", ListSize.ANY).readable(json -> place(json, values))));
    }

    private Optional<String> place(Json json, Values values) {
        return values.formatted(json, TextFormat.PLACE).filter(place -> isThere(place, json, values));
    }

    private boolean isThere(String place, Json json, Values values) {
        boolean there = anchors.contains(place.replaceFirst("/.*", ""));
        if (!there) {
            values.problems().error("dangling-id", json.where(), place);
        }
        return there;
    }

    private static @Nullable String address(String name, Fields in) {
        return in.optional(name, json -> in.values().formatted(json, TextFormat.ADDRESS))
                .orElse(null);
    }
}
