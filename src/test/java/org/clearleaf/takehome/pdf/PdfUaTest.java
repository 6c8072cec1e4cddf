package org.clearleaf.takehome.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clearleaf.library.Edition;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.HandoutMaker;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.Paper;
import org.clearleaf.takehome.StarterLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

final class PdfUaTest {

    private static final HandoutOptions OPTIONS = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));
    private static final PdfMaker MAKER = new PdfMaker();
    private static final float POINTS_A_MM = 72 / 25.4f;

    static List<Edition> editions() {
        return StarterLibrary.editions();
    }

    @BeforeAll
    static void chooseTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyArticleIsForEverybody(Edition edition) throws IOException, VeraPDFException {
        Handout whole = new HandoutMaker(edition.article(), OPTIONS).whole(List.of("Is it safe for me?"));
        assertCompliant(pdf(whole, edition));
    }

    @Test
    void aLargeHandoutOfSomePartsIsForEverybodyToo() throws IOException, VeraPDFException {
        Edition edition = StarterLibrary.edition("ketamine-low-back-pain", "es");
        HandoutOptions large = OPTIONS.large(true).on(Paper.A4).from("Clínica Río", null);
        byte[] pdf = pdf(new HandoutMaker(edition.article(), large).of(List.of(), Set.of("risks")), edition);
        assertCompliant(pdf);
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertEquals(297, pages.getPage(0).getMediaBox().getHeight() / POINTS_A_MM, 0.5, "A4");
            assertEquals("es", pages.getDocumentCatalog().getLanguage());
            assertTrue(new PDFTextStripper().getText(pages).contains("Clínica Río"));
        }
    }

    @Test
    void theFontsAreInTheFile() throws IOException {
        Edition edition = StarterLibrary.edition("sciatica", "en");
        byte[] pdf = pdf(new HandoutMaker(edition.article(), OPTIONS).whole(List.of()), edition);
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            for (PDPage page : pages.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName() + " must be in the file");
                    assertTrue(font.getName().contains("AtkinsonHyperlegibleNext"), font.getName());
                }
            }
        }
    }

    @Test
    void everyPanelHasABookmark() throws IOException {
        Edition edition = StarterLibrary.edition("ketamine-low-back-pain", "en");
        Handout handout = new HandoutMaker(edition.article(), OPTIONS).whole(List.of());
        long panels =
                handout.panels().stream().filter(panel -> !panel.isJoined()).count();
        try (PDDocument pages = Loader.loadPDF(pdf(handout, edition))) {
            int bookmarks = 0;
            for (Object ignored :
                    pages.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks++;
            }
            assertEquals(panels + 1, bookmarks, "one each, and one for the foot");
        }
    }

    @Test
    void peopleAreDrawnAsLinesAndNotAsPixels() throws IOException {
        Edition edition = StarterLibrary.edition("ketamine-low-back-pain", "en");
        Handout risks = new HandoutMaker(edition.article(), OPTIONS).of(List.of(), Set.of("side-effects"));
        try (PDDocument pages = Loader.loadPDF(pdf(risks, edition))) {
            for (PDPage page : pages.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertTrue(!page.getResources().isImageXObject(name), "an icon array must be sharp at every size");
                }
            }
        }
    }

    private static byte[] pdf(Handout handout, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MAKER.write(handout, edition.file().resolveSibling(""), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void assertCompliant(byte[] pdf) throws IOException, VeraPDFException {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult judged = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            String failed = judged.getTestAssertions().stream()
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .collect(Collectors.joining("\n"));
            assertTrue(judged.isCompliant(), failed);
            assertTrue(judged.getTotalAssertions() > 1000, "only " + judged.getTotalAssertions() + " checks were made");
        }
    }
}
