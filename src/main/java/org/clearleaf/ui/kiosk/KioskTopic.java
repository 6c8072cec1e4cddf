package org.clearleaf.ui.kiosk;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
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
import org.clearleaf.ui.window.ReaderModel;

/** An open topic: the page, and in a wide screen its questions beside it. */
final class KioskTopic extends BorderPane {

    private static final double SIDEBAR_WIDTH = 336;
    private static final double PAGE = 0.85;

    private final Edition edition;
    private final Library library;
    private final ReaderModel model;
    private final Navigation navigation;
    private final SearchModel search;
    private final ReadMarks marks;
    private final Manner manner;
    private final Consumer<Hit> openHit;
    private final ArticleView view;
    private final Steps steps;

    KioskTopic(
            Edition edition,
            Library library,
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            ReadMarks marks,
            ArticleViews views,
            Manner manner,
            Consumer<Hit> openHit) {
        this.edition = edition;
        this.library = library;
        this.model = model;
        this.navigation = navigation;
        this.search = search;
        this.marks = marks;
        this.manner = manner;
        this.openHit = openHit;
        this.view = views.open(edition, library);
        this.steps = new Steps(
                model.messages().get(), view.sections(), view.currentAspect(), aspect -> openPart(aspect.code()));
        getStyleClass().add("topic");
        setCenter(view);
        view.spot().subscribe(spot -> {
            if (spot != null) {
                navigation.note(spot);
            }
        });
        view.endsInView().subscribe(ends -> marks.inView(id(), ends));
        addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
    }

    String id() {
        return edition.article().id();
    }

    Edition edition() {
        return edition;
    }

    ArticleView view() {
        return view;
    }

    Steps steps() {
        return steps;
    }

    /** What is in view. */
    Reading reading() {
        String anchor = view.currentAnchor().get();
        return new Reading(id() + "/" + anchor, view.words(anchor));
    }

    /** Arranges itself for the room there is. */
    void arrange(KioskLayout layout) {
        view.showTabs(layout.hasSidebar());
        if (layout.hasSidebar()) {
            FaqSidebar beside = questions();
            beside.setMinWidth(SIDEBAR_WIDTH);
            beside.setPrefWidth(SIDEBAR_WIDTH);
            setLeft(beside);
        } else {
            setLeft(null);
        }
    }

    /** The list of questions, following the page. */
    FaqSidebar questions() {
        Locale language = model.messages().get().language();
        FaqSidebar questions = new FaqSidebar(
                edition.article(),
                search,
                model.messages().get(),
                model.settings().get(),
                anchor -> marks.isRead(id(), anchor),
                this::openPart,
                openHit,
                library.in(language).size() < 2,
                manner);
        view.currentAnchor()
                .when(questions.sceneProperty().map(scene -> scene != null))
                .subscribe(questions::current);
        return questions;
    }

    /** Draws the check marks anew. */
    void readMarksChanged() {
        if (getLeft() instanceof FaqSidebar beside) {
            beside.readMarksChanged();
        }
    }

    /** Goes where a visit leads: to the line read before, to a part, or to the top. */
    void show(Visit visit) {
        Spot spot = visit.spot();
        if (spot != null) {
            view.restore(spot);
        } else if (visit.place() instanceof Place.Topic(String _, String anchor) && anchor != null) {
            view.jumpTo(anchor, false);
        } else {
            view.jumpToTop();
        }
    }

    private void openPart(String anchor) {
        navigation.go(new Place.Topic(id(), anchor));
    }

    private void scroll(KeyEvent key) {
        switch (key.getCode()) {
            case SPACE, PAGE_DOWN -> view.scrollBy(PAGE);
            case PAGE_UP -> view.scrollBy(-PAGE);
            case HOME -> view.jumpToEnd(false);
            case END -> view.jumpToEnd(true);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
