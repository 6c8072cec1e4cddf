package org.clearleaf.ui.takehome;

import java.io.IOException;
import org.clearleaf.takehome.pdf.PdfPages;

/** Where pages are printed. */
public interface PrintDesk {

    /** What became of a print. */
    enum Outcome {
        PRINTED,
        /** There is none, or nobody has chosen one. */
        NO_PRINTER,
        NO_PAPER,
        /** It stopped on the way. */
        FAILED
    }

    /**
     * Prints the pages one after the other; may be called from any thread and takes as long as the printer does.
     *
     * @throws IOException if the pages can't be drawn
     */
    Outcome print(PdfPages pages) throws IOException;
}
