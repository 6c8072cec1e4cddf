package org.clearleaf.ui.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearleaf.library.Edition;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Patience;
import org.clearleaf.support.Pictures;
import org.clearleaf.takehome.StarterLibrary;
import org.clearleaf.ui.takehome.PrintDesk.Outcome;
import org.clearleaf.ui.takehome.TakeHomeList.Choice;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TakeHomeSheetTest {

    private static final String KETAMINE = "ketamine-low-back-pain";
    private static final Edition ARTICLE = StarterLibrary.edition(KETAMINE, "en");
    private static final Choice PANEL = Choice.ofPanel(KETAMINE, "what-is-ketamine");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theCodeIsThereInEveryTheme(Theme theme) {
        try (OpenSheet sheet = open(Outcome.PRINTED, theme, 1280)) {
            assertTrue(sheet.has(".qr-code"));
            Pictures.save("sheet-" + theme.code(), sheet.picture());
        }
    }

    @Test
    void aNarrowSheetShowsTheCodeBelow() {
        try (OpenSheet sheet = open(Outcome.PRINTED, Theme.LIGHT, 400)) {
            assertTrue(sheet.has(".qr-code"));
            Pictures.save("sheet-narrow", sheet.picture());
        }
    }

    @Test
    void whatWasChosenWhileReadingIsOnTheList() {
        try (OpenSheet sheet = open(Outcome.PRINTED, Theme.LIGHT, 1280)) {
            assertTrue(sheet.words().contains("What is ketamine?"), sheet.words());
            assertTrue(sheet.words().contains("Tap to choose. 1 chosen."), sheet.words());
            sheet.press("What is ketamine?");
            assertEquals(List.of(), sheet.list().choices());
            sheet.until("Tap to choose. 0 chosen.");
        }
    }

    @Test
    void pagesArePrinted() {
        OpenSheet.Printer printer = new OpenSheet.Printer(Outcome.PRINTED);
        try (OpenSheet sheet = new OpenSheet(ARTICLE, printer, folder, Theme.LIGHT, 1280, PANEL)) {
            sheet.press("Print");
            sheet.until("Sent to the printer.");
            assertTrue(printer.pages() > 1, "the answer, its warnings and the sources take more than a page");
        }
    }

    @Test
    void theButtonSaysHowManyPagesAreGoingToBePrinted() {
        OpenSheet.Printer printer = new OpenSheet.Printer(Outcome.PRINTED);
        try (OpenSheet sheet = new OpenSheet(ARTICLE, printer, folder, Theme.LIGHT, 1280, PANEL)) {
            sheet.press("The whole topic");
            sheet.press("Print");
            sheet.until("Sent to the printer.");
            sheet.until("Print (" + printer.pages() + " pages)");
            String all = "Print (" + printer.pages() + " pages)";
            sheet.press("The whole topic");
            Patience.until("one answer takes fewer", () -> !sheet.words().contains(all));
            sheet.until("Print (");
        }
    }

    @Test
    void noPrinterIsToldAndTheCodeIsOffered() {
        try (OpenSheet sheet = open(Outcome.NO_PRINTER, Theme.LIGHT, 1280)) {
            sheet.press("Print");
            sheet.until("No printer here. Scan the code");
        }
    }

    @Test
    void aPrinterThatGoesAwayIsToldAndTheListStays() {
        try (OpenSheet sheet = open(Outcome.FAILED, Theme.LIGHT, 1280)) {
            sheet.press("Print");
            sheet.until("It did not print.");
            assertEquals(List.of(PANEL), sheet.list().choices());
        }
    }

    @Test
    void aFileIsSavedUnderTheNextFreeName() throws IOException {
        Files.writeString(folder.resolve(KETAMINE + "-en.pdf"), "mine");
        try (OpenSheet sheet = open(Outcome.PRINTED, Theme.LIGHT, 1280)) {
            sheet.press("Save as a file");
            sheet.until("Saved: ");
        }
        assertEquals("mine", Files.readString(folder.resolve(KETAMINE + "-en.pdf")));
        assertTrue(Files.size(folder.resolve(KETAMINE + "-en-2.pdf")) > 10_000);
    }

    @Test
    void aDiskThatRefusesIsToldAndLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (OpenSheet sheet = new OpenSheet(
                ARTICLE, new OpenSheet.Printer(Outcome.PRINTED), file.resolve("in"), Theme.LIGHT, 1280, PANEL)) {
            sheet.press("Save as a file");
            sheet.until("The file could not be saved.");
            assertEquals(List.of(PANEL), sheet.list().choices(), "nothing is lost");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void twoHundredQuestionsAreTooLongForACodeAndStillPrinted() {
        Choice[] many = IntStream.range(0, 200)
                .mapToObj(i -> new Choice(KETAMINE, null, "Question number " + i + ", what of it?"))
                .toArray(Choice[]::new);
        OpenSheet.Printer printer = new OpenSheet.Printer(Outcome.PRINTED);
        try (OpenSheet sheet = new OpenSheet(ARTICLE, printer, folder, Theme.LIGHT, 1280, many)) {
            assertFalse(sheet.has(".qr-code"));
            assertTrue(sheet.words().contains("Too long for a code. Please print."), "say what to do instead");
            sheet.press("Print");
            sheet.until("Sent to the printer.");
            assertTrue(printer.pages() > 8, "only " + printer.pages() + " pages");
        }
    }

    @Test
    void anArticleThatIsRemovedMeanwhileIsStillTakenHome() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("library").resolve(KETAMINE));
        try (Stream<Path> files =
                Files.list(Libraries.SHIPPED.resolve("articles").resolve(KETAMINE))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Edition edition =
                new LibraryReader().read(copy).find(KETAMINE, Locale.ENGLISH).orElseThrow();
        OpenSheet.Printer printer = new OpenSheet.Printer(Outcome.PRINTED);
        try (OpenSheet sheet = new OpenSheet(edition, printer, folder, Theme.LIGHT, 1280, PANEL)) {
            try (Stream<Path> files = Files.list(copy)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            sheet.press("The whole topic");
            sheet.press("Print");
            sheet.until("Sent to the printer.");
            assertTrue(printer.pages() > 8, "only " + printer.pages() + " pages");
        }
    }

    @Test
    void aKioskOffersNeitherTypingNorFiles() {
        OpenSheet.Printer printer = new OpenSheet.Printer(Outcome.PRINTED);
        try (OpenSheet sheet = new OpenSheet(ARTICLE, printer, null, Theme.LIGHT, 1280, PANEL)) {
            assertFalse(sheet.has(".own-question"));
            assertFalse(sheet.words().contains("Save as a file"), sheet.words());
            assertTrue(sheet.has(".qr-code"));
        }
    }

    @Test
    void wordsThatPaperCanNotShowAreNamedBeforePrinting() {
        Choice own = new Choice(KETAMINE, null, "Is it safe with هذا ?");
        OpenSheet.Printer printer = new OpenSheet.Printer(Outcome.PRINTED);
        try (OpenSheet sheet = new OpenSheet(ARTICLE, printer, folder, Theme.LIGHT, 1280, own)) {
            sheet.until("These words can't be printed: هذا.");
            sheet.press("Is it safe with هذا ?");
            Patience.until("the warning goes", () -> !sheet.words().contains("can't be printed"));
        }
    }

    @Test
    void aPrinterWithoutPaperIsToldInItsOwnWords() {
        try (OpenSheet sheet = open(Outcome.NO_PAPER, Theme.LIGHT, 1280)) {
            sheet.press("Print");
            sheet.until("The printer is out of paper.");
            assertTrue(sheet.has(".qr-code"), "the code is offered instead");
        }
    }

    @Test
    void aFullDiskIsToldAndLeavesNoHalfFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full");
        Files.createSymbolicLink(folder.resolve("." + KETAMINE + "-en.pdf.part"), full);
        try (OpenSheet sheet = open(Outcome.PRINTED, Theme.LIGHT, 1280)) {
            sheet.press("Save as a file");
            sheet.until("The file could not be saved. The disk may be full.");
            assertEquals(List.of(PANEL), sheet.list().choices(), "nothing is lost");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList(), "neither the file nor half of it");
        }
    }

    @Test
    void thePagesCanBeSeenBeforehand() {
        try (OpenSheet sheet = open(Outcome.PRINTED, Theme.LIGHT, 1280)) {
            sheet.press("See the pages");
            Patience.until("pages show", () -> sheet.has(".preview-page"));
        }
    }

    @Test
    void closingLeavesTheListAlone() {
        try (OpenSheet sheet = open(Outcome.PRINTED, Theme.LIGHT, 1280)) {
            sheet.closeSheet();
            assertTrue(sheet.isClosed());
            assertEquals(List.of(PANEL), sheet.list().choices());
        }
    }

    private OpenSheet open(Outcome outcome, Theme theme, int width) {
        return new OpenSheet(ARTICLE, new OpenSheet.Printer(outcome), folder, theme, width, PANEL);
    }
}
