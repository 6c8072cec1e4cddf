package org.clearleaf.ui.takehome;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.pdf.PageImage;
import org.clearleaf.takehome.pdf.PdfPages;
import org.clearleaf.ui.work.Latest;

/** Prints, saves and previews off the JavaFX thread, one at a time, and says in words what became of it. */
final class SheetActions {

    private static final System.Logger LOG = System.getLogger(SheetActions.class.getName());
    private static final int SCREEN = 110;

    private final Sheet sheet;
    private final SheetTools tools;
    private final Supplier<Handout> handout;
    private final Consumer<String> tell;
    private final Latest counting;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * Starts idle.
     *
     * @param handout what to print, asked for when it is wanted
     * @param tell shows a line to the person
     */
    SheetActions(Sheet sheet, SheetTools tools, Supplier<Handout> handout, Consumer<String> tell) {
        this.sheet = sheet;
        this.tools = tools;
        this.handout = handout;
        this.tell = tell;
        this.counting = new Latest(tools.background());
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void print(PrintDesk printer) {
        start("takehome.sheet.printing", "takehome.sheet.print-failed", pages -> {
            PrintDesk.Outcome outcome = printer.print(pages);
            return switch (outcome) {
                case PRINTED -> tools.words("takehome.sheet.printed");
                case NO_PRINTER -> tools.words("takehome.sheet.no-printer");
                case NO_PAPER -> tools.words("takehome.sheet.no-paper");
                case FAILED -> tools.words("takehome.sheet.print-failed");
            };
        });
    }

    void save(SaveFolder folder) {
        start(
                "takehome.sheet.saving",
                "takehome.sheet.save-failed",
                pages -> tools.words("takehome.sheet.saved", folder.save(sheet.fileName(), ".pdf", pages.file())));
    }

    /** Hands over the pages as they would be printed. */
    void preview(Consumer<List<PageImage>> show) {
        Handout wanted = handout.get();
        busy.set(true);
        tell.accept(tools.words("takehome.sheet.drawing"));
        tools.background().run(() -> draw(wanted), pages -> {
            busy.set(false);
            tell.accept(pages.isEmpty() ? tools.words("takehome.sheet.save-failed") : "");
            show.accept(pages);
        });
    }

    /** Hands over how many pages would be printed, unless something else is wanted by then; 0 if that can't be said. */
    void count(Consumer<Integer> show) {
        Handout wanted = handout.get();
        counting.run(() -> counted(wanted), show);
    }

    private int counted(Handout wanted) {
        try {
            return PdfPages.of(wanted, sheet.pictures()).count();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the pages of a handout can't be counted", e);
            return 0;
        }
    }

    private List<PageImage> draw(Handout wanted) {
        try {
            return PdfPages.of(wanted, sheet.pictures()).pages(SCREEN);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a handout can't be drawn", e);
            return List.of();
        }
    }

    private void start(String beginning, String failure, Work work) {
        Handout wanted = handout.get();
        busy.set(true);
        tell.accept(tools.words(beginning));
        tools.background().run(() -> done(work, wanted, failure), words -> {
            busy.set(false);
            tell.accept(words);
        });
    }

    private String done(Work work, Handout wanted, String failure) {
        try {
            return work.with(PdfPages.of(wanted, sheet.pictures()));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a handout can't be made, saved or printed", e);
            return tools.words(failure);
        }
    }

    /** Does something with the pages and says what became of it. */
    private interface Work {
        String with(PdfPages pages) throws IOException;
    }
}
