package org.clearleaf.ui.window;

import java.util.Locale;
import java.util.function.Consumer;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.FaqSidebar;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.navigation.Spot;
import org.clearleaf.ui.navigation.Visit;
import org.clearleaf.ui.panel.ArticleView;
import org.clearleaf.ui.panel.ArticleViews;
import org.clearleaf.ui.panel.ReadMarks;

/** An article that is read and the questions that lead through it, kept in step; who shows them says how they stand. */
public final class OpenTopic {

    private final Edition edition;
    private final Library library;
    private final ReaderModel model;
    private final Navigation navigation;
    private final SearchModel search;
    private final ReadMarks marks;
    private final ArticleView view;

    /**
     * Opens an article.
     *
     * @param library that it comes from
     * @param marks learns what is read
     */
    public OpenTopic(
            Edition edition,
            Library library,
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            ReadMarks marks,
            ArticleViews views) {
        this.edition = edition;
        this.library = library;
        this.model = model;
        this.navigation = navigation;
        this.search = search;
        this.marks = marks;
        view = views.open(edition, library);
        view.spot().subscribe(this::noteSpot);
        view.endsInView().subscribe(ends -> marks.inView(id(), ends));
    }

    /** Not handed the spot by the property, which would compare the records: slow when it is first done, at the start. */
    private void noteSpot() {
        Spot spot = view.spot().get();
        if (spot != null) {
            navigation.note(spot);
        }
    }

    /** Of the article. */
    public String id() {
        return edition.article().id();
    }

    /** What was opened. */
    public Edition edition() {
        return edition;
    }

    /** The page. */
    public ArticleView view() {
        return view;
    }

    /**
     * A list of the questions, which follows the page for as long as it is shown.
     *
     * @param open opens an answer that was found
     * @param leave makes way before the page goes elsewhere
     */
    public FaqSidebar questions(Manner manner, Consumer<Hit> open, Runnable leave) {
        Locale language = model.messages().get().language();
        FaqSidebar questions = new FaqSidebar(
                edition.article(),
                search,
                model.messages().get(),
                model.settings().get(),
                anchor -> marks.isRead(id(), anchor),
                anchor -> {
                    leave.run();
                    openPart(anchor);
                },
                hit -> {
                    leave.run();
                    open.accept(hit);
                },
                library.in(language).size() < 2,
                manner);
        view.currentAnchor()
                .when(questions.sceneProperty().map(scene -> scene != null))
                .subscribe(questions::current);
        return questions;
    }

    /** Goes to a part, so that Back leads to where the person was. */
    public void openPart(String anchor) {
        navigation.go(new Place.Topic(id(), anchor));
    }

    /** Goes where a visit leads: to the line read before, to a part, or to the top. */
    public void show(Visit visit, boolean byKeyboard) {
        Spot spot = visit.spot();
        if (spot != null) {
            view.restore(spot);
        } else if (visit.place() instanceof Place.Topic(String _, String anchor) && anchor != null) {
            view.jumpTo(anchor, byKeyboard);
        } else {
            view.jumpToTop();
        }
    }
}
