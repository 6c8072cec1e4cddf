package org.clearleaf.check.readability;

/**
 * How hard a piece of text is.
 *
 * @param all as it stands
 * @param spared with each unavoidable word (the title, other names, the glossary) taken as one syllable
 */
public record Reading(Counts all, Counts spared) {

    static final Reading NONE = new Reading(Counts.NONE, Counts.NONE);

    public boolean isEmpty() {
        return all.isEmpty();
    }

    Reading plus(Reading other) {
        return new Reading(all.plus(other.all), spared.plus(other.spared));
    }
}
