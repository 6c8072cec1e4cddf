package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleCheckTest {

    private final ArticleCheck check = new ArticleCheck();

    @Test
    void anyFolderIsCheckedAtEveryDepth() throws IOException {
        List<FileReport> reports = check.check(List.of(Samples.ROOT.resolve("invalid")));
        assertEquals(Samples.invalid(), reports.stream().map(FileReport::file).toList());
        assertTrue(reports.stream().noneMatch(report -> report.problems().isEmpty()), "each sample has a problem");
    }

    @Test
    void aGoodFileHasAReportWithoutProblems() {
        Path file = Samples.ROOT.resolve("valid/minimal/en.json");
        assertEquals(List.of(new FileReport(file, List.of())), check.check(List.of(file)));
    }

    @Test
    void aWarningIsNoError() {
        FileReport report = check.check(List.of(Samples.ROOT.resolve("invalid/unknown-field/en.json")))
                .getFirst();
        assertEquals(1, report.problems().size());
        assertFalse(report.hasErrors());
    }

    @Test
    void aPathThatIsNotThereIsReported() {
        FileReport report = check.check(List.of(Path.of("nowhere"))).getFirst();
        assertEquals("file-missing", report.problems().getFirst().code());
        assertTrue(report.hasErrors());
    }

    @Test
    void aFolderWithoutArticlesIsReported(@TempDir Path empty) {
        FileReport report = check.check(List.of(empty)).getFirst();
        assertEquals("no-articles", report.problems().getFirst().code());
    }

    @Test
    void aLibraryIsCheckedAsAWhole(@TempDir Path folder) {
        LibrarySandbox sandbox = new LibrarySandbox(folder);
        sandbox.add("pots", "en", "Pots");
        LibrarySandbox.write(sandbox.file("soil", "en"), LibrarySandbox.text("pots", "en", "Pots"));
        List<FileReport> reports = check.check(List.of(folder));
        assertEquals(
                List.of(sandbox.file("pots", "en"), sandbox.file("soil", "en")),
                reports.stream().map(FileReport::file).toList());
        assertEquals(
                List.of("repeated-id"),
                reports.getLast().problems().stream().map(Problem::code).toList());
    }
}
