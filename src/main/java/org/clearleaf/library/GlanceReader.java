package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.RichText;

/** Reads the answer in one or two sentences. Where it can't be had, the summary of the article stands in. */
final class GlanceReader {

    private static final ListSize FACTS = new ListSize(0, 4);

    private final RichText summary;

    GlanceReader(String summary) {
        this.summary = RichText.of(summary);
    }

    AtAGlance read(Fields in) {
        return in.part("atAGlance", this::glance).orElseGet(() -> new AtAGlance(summary, List.of()));
    }

    private Optional<AtAGlance> glance(Fields in) {
        AtAGlance glance = new AtAGlance(
                in.required("shortAnswer", in.values()::rich).orElse(summary),
                in.list("facts", FACTS).orNone(in.values().object(GlanceReader::fact)));
        in.nameUnknown();
        return Optional.of(glance);
    }

    private static Optional<AtAGlance.Fact> fact(Fields in) {
        return in.whole(new AtAGlance.Fact(in.text("label"), value(in), in.richOrNull("note")));
    }

    /** Words, or the number of an outcome. */
    private static String value(Fields in) {
        if (in.has("value") && in.has("outcome")) {
            in.spoil("two-values", in.where(), List.of("value", "outcome"));
            return "";
        }
        return in.has("outcome")
                ? in.required("outcome", json -> number(json, in)).orElse("")
                : in.text("value");
    }

    private static Optional<String> number(Json json, Fields in) {
        References references = in.values().references();
        return in.values()
                .anyText(json)
                .flatMap(id -> references
                        .outcomes()
                        .find(id, "dangling-id", json.where(), in.values().problems()))
                .map(outcome -> references.numbers().inShort(outcome.frequency()));
    }
}
