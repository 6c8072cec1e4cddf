package org.clearleaf.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.TimeUnit;

/** Reads what studies found. */
final class EvidenceReader {

    private static final WholeNumber DURATION = new WholeNumber(1, 1000);

    private final Set<String> ids = new HashSet<>();

    Evidence read(Fields in) {
        List<Evidence.Finding> findings =
                in.list("evidence", ListSize.ANY).orNone(in.values().object(this::finding));
        return new Evidence(findings);
    }

    private Optional<Evidence.Finding> finding(Fields in) {
        return in.whole(new Evidence.Finding(
                in.newId(ids),
                in.rich("statement"),
                in.word("certainty", List.of(Certainty.values())),
                in.rich("reason"),
                in.list("studies", ListSize.ANY).orNone(in.values().object(EvidenceReader::study)),
                in.sources()));
    }

    /** A study without relief is one that saw no clear effect, so a relief that can't be read takes the study with it. */
    private static Optional<Evidence.Study> study(Fields in) {
        return in.whole(new Evidence.Study(
                in.text("name"),
                in.text("detail"),
                in.telling("relief", in.values().object(EvidenceReader::duration))
                        .orElse(null)));
    }

    private static Optional<Evidence.Duration> duration(Fields in) {
        return in.whole(
                new Evidence.Duration(in.number("value", DURATION), in.word("unit", List.of(TimeUnit.values()))));
    }
}
