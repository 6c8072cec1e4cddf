package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import org.clearleaf.article.WhoMayBenefit;

/** Reads whom a treatment may help. */
final class WhoMayBenefitReader {

    WhoMayBenefit read(Fields in) {
        return in.optional("whoMayBenefit", in.values().object(WhoMayBenefitReader::part))
                .orElseGet(() -> new WhoMayBenefit(List.of(), List.of()));
    }

    private static Optional<WhoMayBenefit> part(Fields in) {
        return in.whole(new WhoMayBenefit(
                in.list("groups", ListSize.SOME).readable(in.values().object(WhoMayBenefitReader::group)),
                in.list("limits", ListSize.ANY).orNone(in.values()::rich)));
    }

    private static Optional<WhoMayBenefit.Group> group(Fields in) {
        return in.whole(new WhoMayBenefit.Group(in.text("title"), in.rich("reason")));
    }
}
