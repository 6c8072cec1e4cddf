package org.clearleaf.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that was meant by one that no article has. */
final class Spelling {

    /** Words of as many letters are corrected if none of their letters need be taken away: "bak" is "back", not "bad". */
    private static final int SHORTEST = 3;

    private static final int SHORT = 4;

    private static final int LONG = 8;

    private final Vocabulary vocabulary;
    private final Fillers fillers;
    private final Keyboard keyboard = new Keyboard();

    Spelling(Vocabulary vocabulary, Fillers fillers) {
        this.vocabulary = vocabulary;
        this.fillers = fillers;
    }

    /**
     * The nearest word, and of equally near ones the commonest: 1 slip away for up to 7 letters, 2 for more. Its first letter is
     * the one typed or lies beside it on the keyboard.
     *
     * @param isUnfinished whether there may be letters still to come
     */
    Optional<Word> correction(String typed, boolean isUnfinished) {
        if (typed.length() < SHORTEST || typed.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return vocabulary
                .near(typed, slips(typed), isUnfinished && typed.length() > SHORTEST)
                .filter(word -> isWithinReach(typed, word.word(), isUnfinished))
                .flatMap(word -> candidate(typed, word, isUnfinished))
                .min(Comparator.naturalOrder())
                .flatMap(candidate -> vocabulary.word(candidate.word().word()));
    }

    private boolean isWithinReach(String typed, String word, boolean isUnfinished) {
        int longer = word.length() - typed.length();
        boolean fits = longer >= -slips(typed) && (isUnfinished || longer <= slips(typed));
        return fits && !word.isEmpty() && keyboard.isSameOrBeside(typed.charAt(0), word.charAt(0));
    }

    private Stream<Candidate> candidate(String typed, Word word, boolean isUnfinished) {
        EditDistance distance = new EditDistance(typed, word.word());
        boolean mayGoOn = isUnfinished && typed.length() > SHORTEST && word.count() > 0;
        int slips = mayGoOn ? distance.toBeginning() : distance.toWord();
        boolean isGuess = slips < distance.toWord() || fillers.contains(word.word());
        if (slips > slips(typed) || (mustKeepLetters(typed, isGuess) && !keepsLetters(typed, word.word()))) {
            return Stream.empty();
        }
        boolean isOtherFirst = typed.charAt(0) != word.word().charAt(0);
        return Stream.of(new Candidate(word, slips, isOtherFirst, slips < distance.toWord()));
    }

    /** In a short word one mistaken letter is a large part: "beer" is not "been", and "trip" does not begin "tried". */
    private static boolean mustKeepLetters(String typed, boolean isGuess) {
        return typed.length() == SHORTEST || (typed.length() == SHORT && isGuess);
    }

    private static boolean keepsLetters(String typed, String word) {
        return typed.chars().allMatch(letter -> word.indexOf(letter) >= 0);
    }

    private static int slips(String typed) {
        return typed.length() < LONG ? 1 : 2;
    }

    private record Candidate(Word word, int slips, boolean isOtherFirst, boolean isBeginning)
            implements Comparable<Candidate> {

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::slips)
                .thenComparing(Candidate::isOtherFirst)
                .thenComparing(Candidate::isBeginning)
                .thenComparingInt(candidate -> -candidate.word().count())
                .thenComparing(candidate -> candidate.word().word());

        @Override
        public int compareTo(Candidate other) {
            return BEST_FIRST.compare(this, other);
        }
    }
}
