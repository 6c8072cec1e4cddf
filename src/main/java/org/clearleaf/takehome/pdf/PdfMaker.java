package org.clearleaf.takehome.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.HandoutHtml;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Makes a tagged PDF of a handout (PDF/UA-1, ISO 14289-1), with our fonts in it. */
public final class PdfMaker {

    private static final String FONTS = "/org/clearleaf/ui/fonts/AtkinsonHyperlegibleNext_";

    /** The typeface of the text; the others have the same letters. */
    static final String LETTERS = FONTS + "400Regular.ttf";

    private static final String FAMILY = "Atkinson Hyperlegible Next";
    private static final String PRODUCER = "Clearleaf";
    private static final int NORMAL = 400;
    private static final int SEMI_BOLD = 600;
    private static final int BOLD = 700;

    private final HandoutHtml html;

    public PdfMaker() {
        XRLog.setLoggingEnabled(false);
        html = new HandoutHtml();
    }

    /**
     * Writes the pages.
     *
     * @param pictures folder of the article, with its pictures
     */
    public void write(Handout handout, Path pictures, OutputStream out) throws IOException {
        Document page = Jsoup.parse(html.document(handout, ""));
        new CitedWords(page).join();
        page.select("bookmarks").forEach(page.head()::appendChild);
        page.select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useSVGDrawer(new DrawingMaker())
                .withW3cDocument(new W3CDom().fromJsoup(page), pictures.toUri().toString())
                .toStream(out);
        font(builder, "400Regular", NORMAL, FontStyle.NORMAL);
        font(builder, "400Regular_Italic", NORMAL, FontStyle.ITALIC);
        font(builder, "600SemiBold", SEMI_BOLD, FontStyle.NORMAL);
        font(builder, "700Bold", BOLD, FontStyle.NORMAL);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + file + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(PdfMaker.class.getResourceAsStream(resource), resource);
    }
}
