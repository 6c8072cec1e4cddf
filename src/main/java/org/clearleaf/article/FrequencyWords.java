package org.clearleaf.article;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says numbers of people in the language of an article, always in the same frame: "35 out of 100 people". Article files hold
 * counts only, so that words, icon arrays and lists can't disagree.
 */
public final class FrequencyWords {

    private final ResourceBundle words;
    private final Locale language;

    public FrequencyWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.clearleaf.article.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** For a sentence: "35 out of 100 people", "10 to 20 out of 1,000 people", "an unknown number of people". */
    public String inFull(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Count(int count, int denominator) -> say("article.count.full", count, denominator);
            case Frequency.Range(int low, int high, int denominator) ->
                say("article.range.full", low, high, denominator);
            case Frequency.Unknown() -> say("article.unknown.full");
        };
    }

    /** For a list or a fact: "35 in 100", "10 to 20 in 1,000", "No known count". */
    public String inShort(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Count(int count, int denominator) -> say("article.count.short", count, denominator);
            case Frequency.Range(int low, int high, int denominator) ->
                say("article.range.short", low, high, denominator);
            case Frequency.Unknown() -> say("article.unknown.short");
        };
    }

    /** For an effect whose share of a group is not known: "Part of the 35 in 100". */
    public String partOf(Frequency whole) {
        return say("article.part-of", inShort(whole));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), NumberStyle.of(language)).format(values);
    }
}
