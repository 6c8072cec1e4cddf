package org.clearleaf.ui.takehome;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.clearleaf.library.Edition;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Patience;
import org.clearleaf.support.Pictures;
import org.clearleaf.support.Seen;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.pdf.PdfPages;
import org.clearleaf.ui.control.Overlay;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** A sheet with a printer of its own, to be used and looked at. */
final class OpenSheet implements AutoCloseable {

    private static final int NARROW = 1100;

    private final Background background = new Background();
    private final TakeHomeList list = new TakeHomeList();
    private final TakeHomeSheet sheet;
    private final Scene scene;

    /** @param printer absent where nothing can be printed, as folder is where nothing can be saved */
    OpenSheet(
            Edition edition,
            @Nullable PrintDesk printer,
            @Nullable Path folder,
            Theme theme,
            int width,
            TakeHomeList.Choice... chosen) {
        HandoutOptions options = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));
        List.of(chosen).forEach(list::toggle);
        Messages messages = new Messages(Locale.ENGLISH);
        SaveFolder files = folder == null ? null : new SaveFolder(folder);
        SheetTools tools = new SheetTools(messages, background, printer, files);
        sheet = FxThread.call(() -> new TakeHomeSheet(
                new TakeHomeCard(edition, options, list, tools, new SimpleBooleanProperty(width < NARROW)),
                edition.article().title(),
                messages));
        scene = FxThread.call(() -> {
            StackPane window = new StackPane();
            Scene open = Pictures.scene(window, width, 800, theme, 100, "org/clearleaf/ui/window/window.css");
            Overlay.open(window, () -> sheet);
            return open;
        });
    }

    TakeHomeList list() {
        return list;
    }

    boolean isClosed() {
        return FxThread.call(() -> sheet.getScene() == null);
    }

    /** Presses the button or the box with these words, whatever number stands behind them. */
    void press(String words) {
        FxThread.run(() -> sheet.lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase button
                        && (words.equals(button.getText())
                                || button.getText().startsWith(words + " (")
                                || words.equals(button.getAccessibleText())))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " in " + words()))
                .fire());
    }

    boolean has(String selector) {
        return FxThread.call(() -> !sheet.lookupAll(selector).isEmpty());
    }

    String words() {
        return FxThread.call(() -> Seen.texts(sheet).collect(Collectors.joining("\n")));
    }

    void until(String words) {
        Patience.until(
                () -> "the sheet says " + words + ", it says "
                        + Seen.texts(sheet).collect(Collectors.joining("\n")),
                () -> Seen.texts(sheet).anyMatch(text -> text.contains(words)));
    }

    void closeSheet() {
        FxThread.run(sheet::close);
    }

    Image picture() {
        return FxThread.call(() -> {
            Pictures.layOut(scene.getRoot());
            return scene.snapshot(null);
        });
    }

    @Override
    public void close() {
        background.close();
    }

    /** A printer that remembers how many pages it was given. */
    static final class Printer implements PrintDesk {

        private static final int SCREEN = 20;

        private final Outcome outcome;
        private volatile int pages;

        Printer(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public Outcome print(PdfPages printed) throws IOException {
            pages = printed.pages(SCREEN).size();
            return outcome;
        }

        int pages() {
            return pages;
        }
    }
}
