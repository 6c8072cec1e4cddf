package org.clearleaf.search;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A word of a query and what it matches.
 *
 * @param understood as it was typed, or the word that was meant
 * @param isCorrected whether another word was meant than typed
 * @param isFiller whether it may match but need not
 * @param stem of the word that was meant
 * @param matches words of the articles
 */
record TypedWord(
        String understood, boolean isCorrected, boolean isFiller, String stem, Map<Likeness, Set<String>> matches) {

    TypedWord {
        Map<Likeness, Set<String>> copy = new EnumMap<>(Likeness.class);
        Set<String> seen = new HashSet<>();
        for (Likeness likeness : Likeness.values()) {
            Set<String> words = new HashSet<>(matches.getOrDefault(likeness, Set.of()));
            words.removeAll(seen);
            seen.addAll(words);
            if (!words.isEmpty()) {
                copy.put(likeness, Set.copyOf(words));
            }
        }
        matches = copy;
    }

    /** What it may become; nothing if it is a word already. */
    Set<String> unfinished() {
        return matches.containsKey(Likeness.SAME) ? Set.of() : matches.getOrDefault(Likeness.COMPLETION, Set.of());
    }

    Set<String> words() {
        Set<String> all = new HashSet<>();
        matches.values().forEach(all::addAll);
        return all;
    }

    /** Whether standing side by side says more than standing in the same text. */
    boolean canPrecede(TypedWord next) {
        return !matches.isEmpty() && !next.matches.isEmpty() && !(isFiller && next.isFiller);
    }

    TypedWord withSynonyms(Set<String> synonyms) {
        Map<Likeness, Set<String>> more = new EnumMap<>(Likeness.class);
        more.putAll(matches);
        more.merge(Likeness.SYNONYM, synonyms, TypedWord::both);
        return new TypedWord(understood, isCorrected, isFiller, stem, more);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
