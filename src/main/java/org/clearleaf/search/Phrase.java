package org.clearleaf.search;

import java.util.List;
import java.util.Set;

/**
 * Words in a row, each in any of its forms.
 *
 * @param words for each place, the words that may stand there
 */
record Phrase(List<Set<String>> words) {

    Phrase {
        words = words.stream().map(Set::copyOf).toList();
    }

    int length() {
        return words.size();
    }

    /** Whether there is a word for each place. */
    boolean isPossible() {
        return words.stream().noneMatch(Set::isEmpty);
    }

    /** Whether it stands in a text from one token on. */
    boolean standsAt(List<Token> tokens, int from) {
        if (from + length() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if (!words.get(i).contains(tokens.get(from + i).word())) {
                return false;
            }
        }
        return true;
    }
}
