package org.clearleaf.check.score;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.clearleaf.article.HumanRating;

/** Says a score card in words that a patient understands. */
public final class ScoreWords {

    private final ResourceBundle words;
    private final Locale language;

    public ScoreWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.clearleaf.check.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What the instrument looks at, for example "Easy to understand (PEMAT)". */
    public String name(Instrument instrument) {
        return say("check.instrument." + instrument.id());
    }

    /** For example "12 of 13 points met. A computer looked at 13 of 17 points; people must judge the rest." */
    public String summary(Instrument instrument) {
        return say("check.score.summary", instrument.met(), instrument.judged(), instrument.total());
    }

    /** The short form, for example "12 of 13, by machine". */
    public String score(Instrument instrument) {
        return say("check.score.short", instrument.met(), instrument.judged());
    }

    /** For example "By people: 20 of 24 points met, rated by a nurse on Mar 31, 2026". */
    public String rated(HumanRating rating) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(rating.date());
        return say("check.score.people", rating.met(), rating.judged(), rating.rater(), day);
    }

    /** What the item asks for, for example "Uses everyday words". */
    public String name(Item item) {
        return say("check.item." + item.id());
    }

    public String name(Verdict verdict) {
        return say("check.verdict." + verdict.code());
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
