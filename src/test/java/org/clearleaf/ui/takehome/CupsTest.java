package org.clearleaf.ui.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.clearleaf.library.Edition;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Patience;
import org.clearleaf.takehome.HandoutMaker;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.Paper;
import org.clearleaf.takehome.StarterLibrary;
import org.clearleaf.takehome.pdf.PdfPages;
import org.clearleaf.takehome.print.PrintQueue;
import org.clearleaf.ui.takehome.PrintDesk.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints to a real print server: {@code mvn -Pcups test}, as root, after installing Debian's cups and cups-bsd. */
@EnabledIfSystemProperty(named = "cups", matches = "true")
final class CupsTest {

    private static final String SECRET = "Is my own question kept?";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final CupsServer server;

    CupsTest(@TempDir Path folder) throws IOException, InterruptedException {
        server = new CupsServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPageArrivesAndTheQueueKnowsNothingOfIt(Paper paper) throws IOException, InterruptedException {
        PdfPages pages = pages();
        assertEquals(Outcome.PRINTED, printer(paper, LONG).print(pages));
        Patience.until("the pages are on the paper", () -> sameAs(pages));
        assertEquals("", server.jobs(), "the job is purged");
        assertEquals(List.of(), server.kept(), "no page is kept");
        String log = server.log();
        assertTrue(log.contains("Print-Job successful-ok"), log);
        assertFalse(log.contains("Ketamine") || log.contains(SECRET), "the queue must not know the topic: " + log);
    }

    @Test
    void aDesktopPrintsOnItsUsualPrinter() throws IOException {
        FxThread.run(() -> {});
        assertEquals(Outcome.PRINTED, new SystemPrinter(Paper.LETTER).print(pages()));
        Patience.until("something is on the paper", () -> size(server.paper()) > 10_000);
        String log = server.log();
        assertFalse(log.contains("Ketamine") || log.contains(SECRET), "the queue must not know the topic: " + log);
    }

    @Test
    void aQueueThatRefusesIsTold() throws IOException, InterruptedException {
        server.refuse();
        assertEquals(Outcome.FAILED, printer(Paper.LETTER, LONG).print(pages()));
        assertNothingIsLeft();
    }

    @Test
    void aQueueThatIsNotThereIsToldAsNoPrinter() throws IOException {
        PrintQueue unknown = new PrintQueue(CupsServer.ADDRESS, "nobody");
        assertEquals(Outcome.NO_PRINTER, new QueuePrinter(unknown, Paper.LETTER, LONG).print(pages()));
    }

    @Test
    void aServerThatIsNotThereIsToldAsNoPrinter() throws IOException {
        server.close();
        Patience.until("the server is gone", () -> !server.isUp());
        assertEquals(Outcome.NO_PRINTER, printer(Paper.LETTER, LONG).print(pages()));
    }

    @Test
    void aPrinterWithoutPaperIsToldAndItsJobTakenBack() throws IOException, InterruptedException {
        server.takePaperAway();
        assertEquals(Outcome.NO_PAPER, printer(Paper.LETTER, LONG).print(pages()));
        assertNothingIsLeft();
        assertEquals(Outcome.NO_PAPER, printer(Paper.LETTER, LONG).print(pages()), "it is known from now on");
    }

    @Test
    void aPrinterThatIsUnpluggedIsToldAndItsJobTakenBack() throws IOException, InterruptedException {
        server.unplug();
        assertEquals(Outcome.FAILED, printer(Paper.LETTER, LONG).print(pages()));
        assertNothingIsLeft();
    }

    @Test
    void aPrinterThatTakesTooLongIsToldAndItsJobTakenBack() throws IOException, InterruptedException {
        server.jam();
        assertEquals(Outcome.FAILED, printer(Paper.LETTER, SHORT).print(pages()));
        assertNothingIsLeft();
    }

    @Test
    void aServerThatDiesInTheMiddleIsTold() throws IOException {
        server.jam();
        PdfPages pages = pages();
        CompletableFuture<Outcome> printing =
                CompletableFuture.supplyAsync(() -> printer(Paper.LETTER, LONG).print(pages));
        Patience.until("the job has begun", () -> server.isPrinting());
        server.close();
        assertEquals(Outcome.FAILED, printing.join());
    }

    private void assertNothingIsLeft() throws IOException, InterruptedException {
        assertEquals("", server.jobs(), "no job waits for the next person");
        assertEquals(List.of(), server.kept(), "no page is kept");
        assertEquals(0, Files.size(server.paper()));
    }

    private static QueuePrinter printer(Paper paper, Duration patience) {
        return new QueuePrinter(new PrintQueue(CupsServer.ADDRESS, CupsServer.QUEUE), paper, patience);
    }

    private static PdfPages pages() throws IOException {
        Edition edition = StarterLibrary.edition("ketamine-low-back-pain", "en");
        HandoutOptions options = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));
        return PdfPages.of(
                new HandoutMaker(edition.article(), options).of(List.of(SECRET), Set.of()),
                edition.file().resolveSibling(""));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean sameAs(PdfPages pages) {
        try {
            String paper = Files.readString(server.paper(), StandardCharsets.ISO_8859_1);
            return paper.equals(new String(pages.file(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
