package org.clearleaf.ui.takehome;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import org.clearleaf.takehome.pdf.PageImage;
import org.jspecify.annotations.Nullable;

/** A printer of the system, without any dialog. */
public final class SystemPrinter implements PrintDesk {

    /** All that a queue shows of a job: no topic and no words of the person. */
    private static final String JOB = "Clearleaf";

    private final org.clearleaf.takehome.Paper paper;
    private final @Nullable String queue;

    /**
     * Looks for the printer when something is printed.
     *
     * @param queue its name; absent for the one that the system uses when nobody says another
     */
    public SystemPrinter(org.clearleaf.takehome.Paper paper, @Nullable String queue) {
        this.paper = paper;
        this.queue = queue;
    }

    @Override
    public Outcome print(List<PageImage> pages) {
        Printer printer = printer();
        PrinterJob job = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (printer == null || job == null) {
            return Outcome.NO_PRINTER;
        }
        job.getJobSettings().setJobName(JOB);
        PageLayout layout = layout(printer);
        for (PageImage page : pages) {
            if (!job.printPage(layout, sheet(page, layout))) {
                job.cancelJob();
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    private @Nullable Printer printer() {
        return queue == null
                ? Printer.getDefaultPrinter()
                : Printer.getAllPrinters().stream()
                        .filter(printer -> printer.getName().equals(queue))
                        .findFirst()
                        .orElse(null);
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
