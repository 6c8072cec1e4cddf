package org.clearleaf.ui.window;

import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.clearleaf.library.Edition;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Marker;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.FaqSidebar;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Visit;
import org.clearleaf.ui.panel.ArticleView;

/** An open topic: its questions beside it where there is room, else in a drawer over it; both kept in step. */
final class TopicView extends BorderPane {

    private static final double SIDEBAR_WIDTH = 336;
    private static final double DRAWER_WIDTH = 360;

    private final OpenTopic topic;
    private final SearchModel search;
    private final ArticleView view;
    private final FaqSidebar sidebar;
    private final QuestionsDrawer drawer;
    private final StackPane beside = new StackPane();
    private SizeClass size = SizeClass.WIDE;

    TopicView(OpenTopic topic, SearchModel search, Consumer<Hit> openHit) {
        this.topic = topic;
        this.search = search;
        getStyleClass().add("topic");
        view = topic.view();
        sidebar = topic.questions(new Manner.Own(), openHit, this::closeDrawer);
        drawer = new QuestionsDrawer(view, sidebar);
        // Tab follows the order in which these are added.
        setLeft(beside);
        setCenter(drawer.node());
    }

    Edition edition() {
        return topic.edition();
    }

    ArticleView page() {
        return view;
    }

    FaqSidebar questions() {
        return sidebar;
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
        // Styling it anew each time would cost more than the rest of the way to another panel.
        if (view.getScene() == null) {
            applyCss();
        }
        topic.show(visit, byKeyboard);
    }

    /** Marks the words of a query and shows the first in a part. */
    void find(Marker marker, String anchor) {
        view.find().mark(marker, anchor);
    }

    void openDrawer() {
        if (size == SizeClass.WIDE) {
            sidebar.focusList();
        } else {
            drawer.open(_ -> sidebar.focusList());
        }
    }

    /** Goes to the search, wherever it stands. */
    void focusSearch() {
        if (size == SizeClass.WIDE) {
            sidebar.focusSearch();
        } else {
            drawer.open(typed -> {
                sidebar.focusSearch();
                sidebar.type(typed);
            });
        }
    }

    /** Whether the questions with their search slide in, and can't take the focus yet. */
    boolean isDrawerOpening() {
        return drawer.isOpening();
    }

    /** Keeps what is typed meanwhile, for the search to have when it is there. */
    void typeAhead(String letters) {
        drawer.type(letters);
    }

    /** Closes one thing: the drawer, the find bar or the search; says whether there was one. */
    boolean escape() {
        if (drawer.isOpen()) {
            drawer.close();
        } else if (view.find().isOpen()) {
            view.find().end();
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
}
