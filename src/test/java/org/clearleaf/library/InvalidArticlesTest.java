package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class InvalidArticlesTest {

    /** Codes that no file of a reasonable size in a folder can give; {@link LibraryReaderTest} and others make them. */
    private static final Set<String> MADE_ELSEWHERE = Set.of(
            "file-missing",
            "unreadable-file",
            "no-articles",
            "too-many-files",
            "link-outside",
            "too-large",
            "too-many-values");

    static List<Path> invalid() throws IOException {
        return Samples.invalid();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void eachSampleGivesExactlyTheCodeOfItsName(Path sample) {
        String code = Samples.codeOf(sample);
        Set<String> found = new ArticleReader()
                .read(sample).problems().stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
        if (Samples.CONSEQUENCES.contains(code)) {
            assertTrue(found.contains(code), sample + " must give " + code + ", but gives " + found);
        } else {
            assertEquals(Set.of(code), found, sample + " must give its code and no other");
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void eachProblemSaysWhereAndHowToMendIt(Path sample) {
        for (Problem problem : new ArticleReader().read(sample).problems()) {
            assertAll(
                    problem.toString(),
                    () -> assertTrue(problem.line() > 0 || problem.code().equals("more-problems"), "has no line"),
                    () -> assertTrue(problem.column() > 0 || problem.code().equals("more-problems"), "has no column"),
                    () -> assertTrue(problem.path().startsWith("$"), "has no path"),
                    () -> assertFalse(problem.message().matches(".*[{']\\d.*|.*''.*"), "message is not filled in"),
                    () -> assertFalse(problem.fix().matches(".*[{']\\d.*|.*''.*"), "fix is not filled in"));
        }
    }

    @Test
    void everyCodeHasASample() throws IOException {
        Set<String> without = new TreeSet<>(Samples.codes());
        without.removeAll(MADE_ELSEWHERE);
        for (Path sample : Samples.invalid()) {
            without.remove(Samples.codeOf(sample));
        }
        assertEquals(Set.of(), without, "add a folder to articles/invalid for each of these codes");
    }
}
