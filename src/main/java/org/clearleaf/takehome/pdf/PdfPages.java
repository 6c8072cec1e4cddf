package org.clearleaf.takehome.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clearleaf.takehome.Handout;

/** The pages of a handout as pictures, so that paper, preview and file never differ. */
public final class PdfPages {

    private final byte[] pdf;

    private PdfPages(byte[] pdf) {
        this.pdf = pdf;
    }

    /**
     * Makes them.
     *
     * @param pictures folder of the article, with its pictures
     */
    public static PdfPages of(Handout handout, Path pictures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfMaker().write(handout, pictures, out);
        return new PdfPages(out.toByteArray());
    }

    /** The file that can be saved. */
    public byte[] file() {
        return pdf.clone();
    }

    /** How many there are. */
    public int count() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /**
     * Draws every page.
     *
     * @param dotsPerInch 96 for a screen, 200 and more for paper
     */
    public List<PageImage> pages(int dotsPerInch) throws IOException {
        List<PageImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(image(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB)));
            }
        }
        return pages;
    }

    private static PageImage image(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] argb = page.getRGB(0, 0, width, height, null, 0, width);
        return new PageImage(width, height, IntBuffer.wrap(argb).asReadOnlyBuffer());
    }
}
