package org.clearleaf.ui.window;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clearleaf.library.Edition;
import org.clearleaf.settings.Settings;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.Paper;
import org.clearleaf.ui.panel.AskList;
import org.clearleaf.ui.takehome.SaveFolder;
import org.clearleaf.ui.takehome.SheetTools;
import org.clearleaf.ui.takehome.SystemPrinter;
import org.clearleaf.ui.takehome.TakeHomeList;
import org.clearleaf.ui.takehome.TakeHomeList.Choice;
import org.clearleaf.ui.takehome.TakeHomeSheet;
import org.clearleaf.ui.work.Background;

/** Keeps what was chosen, and puts the sheet over the window. */
final class TakeHome implements AskList {

    private final StackPane window;
    private final ReaderModel model;
    private final Background background;
    private final Paper paper = Paper.usual(Locale.getDefault());
    private final TakeHomeList list = new TakeHomeList();

    TakeHome(StackPane window, ReaderModel model, Background background) {
        this.window = window;
        this.model = model;
        this.background = background;
    }

    @Override
    public void toggle(String articleId, String anchor) {
        list.toggle(Choice.ofPanel(articleId, anchor));
    }

    @Override
    public BooleanBinding holding(String articleId, String anchor) {
        return list.holding(Choice.ofPanel(articleId, anchor));
    }

    /** Hears of every change. */
    void whenChanged(Runnable heard) {
        list.choices().subscribe(heard);
    }

    /** How many questions of an article are on the list. */
    int count(String articleId) {
        return list.of(articleId).size();
    }

    /** Shows the sheet of an article, if nothing else is over the window. */
    void open(Edition edition) {
        if (window.getChildren().size() > 1) {
            return;
        }
        Node before = window.getScene().getFocusOwner();
        TakeHomeSheet sheet = new TakeHomeSheet(edition, options(), list, tools(), () -> {
            window.getChildren().removeLast();
            if (before != null) {
                before.requestFocus();
            }
        });
        window.getChildren().add(sheet);
        sheet.focusClose();
    }

    /** Closes the sheet, if it is open. */
    boolean close() {
        Optional<TakeHomeSheet> open =
                window.getChildren().getLast() instanceof TakeHomeSheet sheet ? Optional.of(sheet) : Optional.empty();
        open.ifPresent(TakeHomeSheet::close);
        return open.isPresent();
    }

    private HandoutOptions options() {
        Settings settings = model.settings().get();
        return new HandoutOptions(
                        settings.emergencyNumber(),
                        settings.crisisLine(),
                        model.today().get())
                .from(settings.clinic(), settings.webAddress())
                .on(paper);
    }

    private SheetTools tools() {
        return new SheetTools(model.messages().get(), background, new SystemPrinter(paper), SaveFolder.usual());
    }
}
