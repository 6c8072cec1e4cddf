package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That each code is given by some file, so that none is unused, is shown by {@link InvalidArticlesTest}. */
final class ProblemWordsTest {

    private static final Set<String> TYPES = Set.of("text", "number", "list", "object", "flag", "nothing");

    @Test
    void everyCodeHasAMessageAndAFixAndThereAreNoOtherWords() {
        Set<String> expected = new TreeSet<>();
        for (String code : Samples.codes()) {
            expected.add("library.problem." + code);
            expected.add("library.fix." + code);
        }
        TYPES.forEach(type -> expected.add("library.type." + type));
        Set<String> found = new TreeSet<>(
                ResourceBundle.getBundle("org.clearleaf.library.messages").keySet());
        assertEquals(expected, found, "give each library.problem.CODE its library.fix.CODE, and remove the rest");
    }

    @Test
    void wordsOfAFileCanNotGiveOrdersToAScreen() {
        assertEquals("a<U+202E>b<U+0007>c", Shown.of("a\u202eb\u0007c"));
        assertEquals("x".repeat(80) + "…", Shown.of("x".repeat(81)));
    }
}
