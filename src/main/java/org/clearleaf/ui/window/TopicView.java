package org.clearleaf.ui.window;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.clearleaf.article.Article;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Marker;
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

/** An open topic: its questions beside it where there is room, else in a drawer over it; both kept in step. */
final class TopicView extends BorderPane {

    private static final double SIDEBAR_WIDTH = 336;
    private static final double DRAWER_WIDTH = 360;

    private final Edition edition;
    private final Navigation navigation;
    private final SearchModel search;
    private final ArticleView view;
    private final FaqSidebar sidebar;
    private final QuestionsDrawer drawer;
    private final StackPane beside = new StackPane();
    private SizeClass size = SizeClass.WIDE;

    TopicView(
            Edition edition,
            Library library,
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            ReadMarks marks,
            ArticleViews views,
            Consumer<Hit> openHit) {
        this.edition = edition;
        this.navigation = navigation;
        this.search = search;
        getStyleClass().add("topic");
        view = view(library, views, marks);
        sidebar = sidebar(library, model, marks, openHit);
        drawer = new QuestionsDrawer(view, sidebar);
        // Tab follows the order in which these are added.
        setLeft(beside);
        setCenter(drawer.node());
        view.currentAnchor().subscribe(sidebar::current);
    }

    private ArticleView view(Library library, ArticleViews views, ReadMarks marks) {
        ArticleView opened = views.open(edition, library);
        opened.spot().subscribe(spot -> {
            if (spot != null) {
                navigation.note(spot);
            }
        });
        opened.endsInView().subscribe(ends -> marks.inView(article().id(), ends));
        return opened;
    }

    private FaqSidebar sidebar(Library library, ReaderModel model, ReadMarks marks, Consumer<Hit> openHit) {
        Locale language = model.messages().get().language();
        return new FaqSidebar(
                article(),
                search,
                model.messages().get(),
                model.settings().get(),
                anchor -> marks.isRead(article().id(), anchor),
                this::openPart,
                hit -> {
                    closeDrawer();
                    openHit.accept(hit);
                },
                library.in(language).size() < 2,
                new Manner.Own());
    }

    Edition edition() {
        return edition;
    }

    ArticleView page() {
        return view;
    }

    FaqSidebar questions() {
        return sidebar;
    }

    private Article article() {
        return edition.article();
    }

    /** Arranges itself for the room there is. */
    void arrange(SizeClass changed, double width) {
        size = changed;
        if (size == SizeClass.WIDE) {
            drawer.release();
            sidebar.setPrefWidth(SIDEBAR_WIDTH);
            sidebar.setMinWidth(SIDEBAR_WIDTH);
            beside.getChildren().setAll(sidebar);
        } else {
            beside.getChildren().clear();
            drawer.hold(size == SizeClass.COMPACT ? width : Math.min(width, DRAWER_WIDTH));
        }
    }

    /** Goes where a visit leads: to the line read before, to a part, or to the top. */
    void show(Visit visit, boolean byKeyboard) {
        // Only with its styles does the page stand in the scene, where it can see how much of it to make.
        applyCss();
        Spot spot = visit.spot();
        if (spot != null) {
            view.restore(spot);
        } else if (visit.place() instanceof Place.Topic(String _, String anchor) && anchor != null) {
            view.jumpTo(anchor, byKeyboard);
        } else {
            view.jumpToTop();
        }
    }

    /** Marks the words of a query and shows the first in a part. */
    void find(Marker marker, String anchor) {
        view.find(marker, anchor);
    }

    void openDrawer() {
        if (size == SizeClass.WIDE) {
            sidebar.focusList();
        } else {
            drawer.open(sidebar::focusList);
        }
    }

    /** Goes to the search, wherever it stands. */
    void focusSearch() {
        if (size == SizeClass.WIDE) {
            sidebar.focusSearch();
        } else {
            drawer.open(sidebar::focusSearch);
        }
    }

    /** Closes one thing: the drawer, the find bar or the search; says whether there was one. */
    boolean escape() {
        if (drawer.isOpen()) {
            drawer.close();
        } else if (view.isFinding()) {
            view.endFind();
        } else if (!search.words().get().isEmpty()) {
            search.clear();
        } else {
            return false;
        }
        return true;
    }

    private void closeDrawer() {
        drawer.close();
    }

    private void openPart(String anchor) {
        closeDrawer();
        navigation.go(new Place.Topic(article().id(), anchor));
    }
}
