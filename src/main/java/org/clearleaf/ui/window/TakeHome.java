package org.clearleaf.ui.window;

import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.clearleaf.article.Article;
import org.clearleaf.library.Edition;
import org.clearleaf.settings.Settings;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.Paper;
import org.clearleaf.ui.panel.AskList;
import org.clearleaf.ui.takehome.PrintDesk;
import org.clearleaf.ui.takehome.SaveFolder;
import org.clearleaf.ui.takehome.SheetTools;
import org.clearleaf.ui.takehome.TakeHomeCard;
import org.clearleaf.ui.takehome.TakeHomeList;
import org.clearleaf.ui.takehome.TakeHomeList.Choice;
import org.clearleaf.ui.takehome.TakeHomeSheet;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** What somebody wants to ask at a visit, kept as long as they read, and the card on which they take it along. */
public final class TakeHome implements AskList {

    private final ReaderModel model;
    private final Background background;
    private final @Nullable PrintDesk printer;
    private final @Nullable SaveFolder folder;
    private final TakeHomeList list = new TakeHomeList();

    /**
     * Begins with nothing chosen.
     *
     * @param printer absent where nothing can be printed
     * @param folder where files are saved; absent on a screen that strangers share
     */
    public TakeHome(
            ReaderModel model, Background background, @Nullable PrintDesk printer, @Nullable SaveFolder folder) {
        this.model = model;
        this.background = background;
        this.printer = printer;
        this.folder = folder;
    }

    /** What printers are filled with where the program runs. */
    public static Paper paper() {
        return Paper.usual(Locale.getDefault());
    }

    @Override
    public void toggle(String articleId, String anchor) {
        list.toggle(Choice.ofPanel(articleId, anchor));
    }

    @Override
    public BooleanBinding holding(String articleId, String anchor) {
        return list.holding(Choice.ofPanel(articleId, anchor));
    }

    /**
     * Puts a question of an article on the list.
     *
     * @param anchor of the question; null, or that of another part, for none
     */
    public void take(Article article, @Nullable String anchor) {
        if (anchor != null && article.question(anchor).isPresent()) {
            toggle(article.id(), anchor);
        }
    }

    /** Hears of every change. */
    public void whenChanged(Runnable heard) {
        list.choices().subscribe(heard);
    }

    /** How many questions of an article are on the list. */
    public int count(String articleId) {
        return list.of(articleId).size();
    }

    /**
     * The card of an article.
     *
     * @param narrow whether the code stands below the choices
     */
    public TakeHomeCard card(Edition edition, ObservableBooleanValue narrow) {
        SheetTools tools = new SheetTools(model.messages().get(), background, printer, folder);
        return new TakeHomeCard(edition, options(), list, tools, narrow);
    }

    /** The card of an article, on a sheet over the window. */
    TakeHomeSheet sheet(Edition edition, ObservableBooleanValue narrow) {
        return new TakeHomeSheet(
                card(edition, narrow),
                edition.article().title(),
                model.messages().get());
    }

    private HandoutOptions options() {
        Settings settings = model.settings().get();
        return new HandoutOptions(
                        settings.emergencyNumber(),
                        settings.crisisLine(),
                        model.today().get())
                .from(settings.clinic(), settings.webAddress())
                .on(paper());
    }
}
