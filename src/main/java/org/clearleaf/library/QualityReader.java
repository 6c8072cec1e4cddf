package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import org.clearleaf.article.HumanRating;
import org.clearleaf.article.RatingInstrument;

/** Reads how people have rated an article. */
final class QualityReader {

    private static final WholeNumber MET = new WholeNumber(0, 100);
    private static final WholeNumber JUDGED = new WholeNumber(1, 100);

    List<HumanRating> read(Fields in) {
        return in.optional("quality", in.values().object(QualityReader::ratings))
                .orElse(List.of());
    }

    private static Optional<List<HumanRating>> ratings(Fields in) {
        return in.whole(
                in.list("humanRatings", ListSize.ANY).readable(in.values().object(QualityReader::rating)));
    }

    private static Optional<HumanRating> rating(Fields in) {
        RatingInstrument instrument = in.word("instrument", List.of(RatingInstrument.values()));
        String rater = in.text("rater");
        var date = in.date("date");
        int met = in.number("met", MET);
        int judged = in.number("judged", JUDGED);
        String note = in.textOrNull("note");
        return in.whole(judged)
                .filter(_ -> isPossible(met, judged, instrument, in))
                .map(_ -> new HumanRating(instrument, rater, date, met, judged, note));
    }

    private static boolean isPossible(int met, int judged, RatingInstrument instrument, Fields in) {
        if (met > judged) {
            in.spoil("met-above-judged", in.whereIs("met"), met, judged);
        }
        if (judged > instrument.items()) {
            in.spoil("judged-above-items", in.whereIs("judged"), judged, instrument.items());
        }
        return met <= judged && judged <= instrument.items();
    }
}
