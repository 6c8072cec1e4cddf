package org.clearleaf.ui.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clearleaf.library.Edition;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Patience;
import org.clearleaf.takehome.HandoutMaker;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.Paper;
import org.clearleaf.takehome.StarterLibrary;
import org.clearleaf.takehome.pdf.PageImage;
import org.clearleaf.takehome.pdf.PdfPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Prints to a real print server: {@code mvn -Pcups test}, as root, after installing Debian's cups. */
@EnabledIfSystemProperty(named = "cups", matches = "true")
final class CupsTest {

    private static final String SECRET = "Is my own question kept?";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPageArrivesAndTheQueueKnowsNothingOfIt() throws IOException, InterruptedException {
        FxThread.run(() -> {});
        try (CupsServer server = new CupsServer(folder)) {
            assertEquals(PrintDesk.Outcome.PRINTED, new SystemPrinter(Paper.LETTER, "clearleaf").print(pages()));
            Patience.until("something is on the paper", () -> size(server.paper()) > 10_000);
            Patience.until("the job is purged", () -> jobs(server).isEmpty());
            String log = server.log();
            assertFalse(log.contains("Ketamine") || log.contains(SECRET), "the queue must not know the topic: " + log);
        }
    }

    @Test
    void aQueueThatRefusesIsTold() throws IOException, InterruptedException {
        FxThread.run(() -> {});
        try (CupsServer server = new CupsServer(folder)) {
            server.refuse();
            assertTrue(
                    new SystemPrinter(Paper.LETTER, "clearleaf").print(pages()) != PrintDesk.Outcome.PRINTED,
                    "a job that was refused is not printed");
        }
    }

    private static List<PageImage> pages() throws IOException {
        Edition edition = StarterLibrary.edition("ketamine-low-back-pain", "en");
        HandoutOptions options = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));
        return PdfPages.of(
                        new HandoutMaker(edition.article(), options).of(List.of(SECRET), Set.of()),
                        edition.file().resolveSibling(""))
                .pages(PrintDesk.DOTS_PER_INCH);
    }

    private static String jobs(CupsServer server) {
        try {
            return server.jobs();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
