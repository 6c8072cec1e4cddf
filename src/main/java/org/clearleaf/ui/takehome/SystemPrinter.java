package org.clearleaf.ui.takehome;

import java.io.IOException;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import org.clearleaf.takehome.pdf.PageImage;
import org.clearleaf.takehome.pdf.PdfPages;

/** The printer that a desktop uses when nobody says another, without any dialog. */
public final class SystemPrinter implements PrintDesk {

    /** All that a queue shows of a job: no topic and no words of the person. */
    private static final String JOB = "Clearleaf";

    private static final int DOTS_PER_INCH = 200;

    private final org.clearleaf.takehome.Paper paper;

    /** Looks for the printer when something is printed. */
    public SystemPrinter(org.clearleaf.takehome.Paper paper) {
        this.paper = paper;
    }

    @Override
    public Outcome print(PdfPages pages) throws IOException {
        Printer printer = Printer.getDefaultPrinter();
        PrinterJob job = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (printer == null || job == null) {
            return Outcome.NO_PRINTER;
        }
        job.getJobSettings().setJobName(JOB);
        PageLayout layout = layout(printer);
        for (PageImage page : pages.pages(DOTS_PER_INCH)) {
            if (!job.printPage(layout, sheet(page, layout))) {
                job.cancelJob();
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    private PageLayout layout(Printer printer) {
        Paper sheet = paper == org.clearleaf.takehome.Paper.A4 ? Paper.A4 : Paper.NA_LETTER;
        return printer.createPageLayout(sheet, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    /** The whole page within what the printer can reach; its own margins are wide enough to lose nothing. */
    private static ImageView sheet(PageImage page, PageLayout layout) {
        ImageView view = new PagePicture(page).node(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        return view;
    }
}
