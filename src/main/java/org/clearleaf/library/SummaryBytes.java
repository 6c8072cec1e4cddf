package org.clearleaf.library;

import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Coded;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Subject;

/** A summary as bytes and back. */
final class SummaryBytes {

    private SummaryBytes() {}

    static void write(Summary summary, ByteWriter to) {
        to.text(summary.id())
                .text(summary.language().toLanguageTag())
                .text(summary.subject().code());
        to.text(summary.title()).text(summary.summary()).number(summary.minutes());
        Dates dates = summary.dates();
        to.date(dates.published()).date(dates.updated());
        to.date(dates.reviewed()).date(dates.nextReview()).date(dates.expires());
        to.flag(summary.isClinicallyReviewed()).flag(summary.warns());
        to.list(
                summary.asked(),
                asked -> to.text(asked.aspect().code()).text(asked.anchor()).text(asked.question()));
    }

    static Summary read(ByteReader from) {
        return new Summary(
                from.text(),
                Locale.forLanguageTag(from.text()),
                code(Subject.class, from),
                from.text(),
                from.text(),
                from.number(),
                new Dates(
                        from.dateOrNull(), from.dateOrNull(), from.dateOrNull(), from.dateOrNull(), from.dateOrNull()),
                from.flag(),
                from.flag(),
                asked(from));
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, ByteReader from) {
        return Coded.of(type, from.text()).orElseThrow(() -> new IllegalArgumentException("an unknown code"));
    }

    private static List<Summary.Asked> asked(ByteReader from) {
        return from.list(() -> new Summary.Asked(code(Aspect.class, from), from.text(), from.text()));
    }
}
