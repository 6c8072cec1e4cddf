package org.clearleaf.ui.kiosk;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.clearleaf.library.Edition;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.FaqSidebar;
import org.clearleaf.ui.navigation.Visit;
import org.clearleaf.ui.panel.ArticleView;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.window.OpenTopic;

/** An open topic: the page, and in a wide screen its questions beside it. */
final class KioskTopic extends BorderPane {

    private static final double SIDEBAR_WIDTH = 336;
    private static final double PAGE = 0.85;

    private final OpenTopic topic;
    private final Manner manner;
    private final Consumer<Hit> openHit;
    private final ArticleView view;
    private final Steps steps;

    KioskTopic(OpenTopic topic, Messages messages, Manner manner, Consumer<Hit> openHit) {
        this.topic = topic;
        this.manner = manner;
        this.openHit = openHit;
        this.view = topic.view();
        this.steps =
                new Steps(messages, view.sections(), view.currentAspect(), aspect -> topic.openPart(aspect.code()));
        getStyleClass().add("topic");
        setCenter(view);
        addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
    }

    String id() {
        return topic.id();
    }

    Edition edition() {
        return topic.edition();
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
        return topic.questions(manner, openHit, () -> {});
    }

    /** Draws the check marks anew. */
    void readMarksChanged() {
        if (getLeft() instanceof FaqSidebar beside) {
            beside.readMarksChanged();
        }
    }

    /** Goes where a visit leads: to the line read before, to a part, or to the top. */
    void show(Visit visit) {
        topic.show(visit, false);
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
