package org.clearleaf.ui.takehome;

import java.util.List;
import org.clearleaf.takehome.pdf.PageImage;

/** Where pages are printed. */
public interface PrintDesk {

    /** What became of a print. */
    enum Outcome {
        PRINTED,
        /** There is none, or nobody has chosen one. */
        NO_PRINTER,
        /** It stopped on the way. */
        FAILED
    }

    /** How many dots an inch has that the pages should come in. */
    int DOTS_PER_INCH = 200;

    /** Prints the pages one after the other; may be called from any thread and takes as long as the printer does. */
    Outcome print(List<PageImage> pages);
}
