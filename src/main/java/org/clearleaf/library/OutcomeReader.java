package org.clearleaf.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Response;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.Seriousness;
import org.jspecify.annotations.Nullable;

/** Reads benefits and risks. A note that can't be read is left out alone, so that it can't take a number with it. */
final class OutcomeReader {

    private final Set<String> ids;
    private final Targets<Risk> risks;
    private final Map<String, String> wholes = new HashMap<>();

    /**
     * Reads with knowledge of the risks, found by an earlier look.
     *
     * @param ids those that are taken; more are added
     */
    OutcomeReader(Set<String> ids, Targets<Risk> risks) {
        this.ids = ids;
        this.risks = risks;
    }

    Benefits benefits(Fields in) {
        List<Benefit> read =
                in.list("benefits", ListSize.ANY).orNone(in.values().object(this::benefit));
        return new Benefits(read);
    }

    Risks risks(Fields in) {
        List<Risk> read = in.list("risks", ListSize.ANY).orNone(in.values().object(this::risk));
        return new Risks(read);
    }

    private Optional<Benefit> benefit(Fields in) {
        return in.whole(new Benefit(
                in.newId(ids),
                in.text("name"),
                in.richOrNull("note"),
                frequency(in),
                comparison(in),
                in.textOrNull("have"),
                in.textOrNull("haveNot"),
                in.text("population"),
                in.text("time"),
                in.word("certainty", List.of(Certainty.values())),
                in.sources()));
    }

    private Optional<Risk> risk(Fields in) {
        String id = in.newId(ids);
        return in.whole(new Risk(
                id,
                in.text("name"),
                in.richOrNull("note"),
                frequency(in),
                comparison(in),
                partOf(id, in).orElse(null),
                in.textOrNull("have"),
                in.textOrNull("haveNot"),
                in.textOrNull("population"),
                in.textOrNull("time"),
                in.optional("certainty", json -> in.values().word(json, List.of(Certainty.values())))
                        .orElse(null),
                in.word("seriousness", List.of(Seriousness.values())),
                in.word("whatToDo", List.of(Response.values())),
                in.sources()));
    }

    private static Frequency frequency(Fields in) {
        return in.part("frequency", new FrequencyReader()::read).orElseGet(Frequency.Unknown::new);
    }

    /** Without a comparison that was meant to be there a number would seem larger than it is. */
    private static @Nullable Comparison comparison(Fields in) {
        return in.telling("comparison", in.values().object(OutcomeReader::comparisonOf))
                .orElse(null);
    }

    private static Optional<Comparison> comparisonOf(Fields in) {
        return in.whole(new Comparison(in.text("label"), frequency(in)));
    }

    private Optional<String> partOf(String id, Fields in) {
        Optional<String> whole = in.optional("partOf", json -> in.values().link(json, risks));
        whole.ifPresent(one -> wholes.put(id, one));
        if (whole.isPresent() && leadsBack(id)) {
            wholes.remove(id);
            in.values().problems().error("part-of-itself", in.whereIs("partOf"), id);
            return Optional.empty();
        }
        return whole;
    }

    private boolean leadsBack(String id) {
        String whole = wholes.get(id);
        while (whole != null && !whole.equals(id)) {
            whole = wholes.get(whole);
        }
        return whole != null;
    }
}
