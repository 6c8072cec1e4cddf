package org.clearleaf.ui.panel;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Aspect;
import org.clearleaf.check.Review;
import org.clearleaf.ui.control.Disclosure;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.control.ScrollPicture;
import org.clearleaf.ui.control.TextSelection;
import org.clearleaf.ui.navigation.Spot;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** An open article: tabs, the bar for finding and the page of panels. */
public final class ArticleView extends VBox {

    private final ReadOnlyObjectWrapper<String> currentAnchor = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Aspect> currentAspect = new ReadOnlyObjectWrapper<>(Aspect.AT_A_GLANCE);
    private final ArticlePage page;
    private final TabWords words;
    private final StackPane margin;
    private final ScrollPane scroll = new ScrollPane();
    private final PanelsInTime panels;
    private final ReadingLine line;
    private final TabBar tabs;
    private final FindInPage find;

    ArticleView(ArticlePage page, TabWords words, Messages messages, Manner manner) {
        this.page = page;
        this.words = words;
        getStyleClass().add("article-view");
        margin = new StackPane(page);
        margin.getStyleClass().add("page-margin");
        margin.setMinWidth(0);
        page.setMinWidth(0);
        buildScroll();
        panels = new PanelsInTime(scroll, page);
        line = new ReadingLine(scroll, margin, page.sections(), panels);
        tabs = new TabBar(page.aspects(), words, messages, manner, this::jumpTo);
        find = new FindInPage(page, panels, line, messages, bar -> getChildren().add(1, bar));
        if (manner instanceof Manner.Own) {
            new TextSelection(margin, panels::all);
        }
        line.current().subscribe(section -> {
            if (section != null) {
                tabs.current(section.aspect());
                currentAspect.set(section.aspect());
                currentAnchor.set(section.anchor());
            }
        });
        getChildren().addAll(tabs, scroll);
    }

    /** Whether all of the page has been made; it is a moment after it was opened. */
    public boolean isWhole() {
        return panels.isWhole();
    }

    /** Makes all of the page now. */
    public void makeWhole() {
        panels.all();
    }

    private void buildScroll() {
        scroll.setContent(margin);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        ScrollPicture.keepOnceMoved(scroll);
        scroll.addEventFilter(ScrollEvent.ANY, _ -> line.release());
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> line.release());
        scroll.addEventHandler(Disclosure.TURNING, _ -> line.hold());
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    /** Names the part being read. */
    public ReadOnlyObjectProperty<String> currentAnchor() {
        return currentAnchor.getReadOnlyProperty();
    }

    /** How many words a part has; none that is not there. */
    public int words(String anchor) {
        return line.section(anchor).stream()
                .flatMap(section -> ArticlePage.textsOf(section.panel()).stream())
                .mapToInt(text -> text.plain().split("\\s+").length)
                .sum();
    }

    /** The side of the topic that is being read. */
    public ReadOnlyObjectProperty<Aspect> currentAspect() {
        return currentAspect.getReadOnlyProperty();
    }

    /** The sides of the topic that the article has, by the names of their tabs. */
    public SequencedMap<Aspect, String> sections() {
        SequencedMap<Aspect, String> sections = new LinkedHashMap<>();
        page.aspects().forEach(aspect -> sections.put(aspect, words.of(aspect)));
        return sections;
    }

    /** Shows the tabs, or leaves their room to the page where others lead from part to part. */
    public void showTabs(boolean shown) {
        tabs.setVisible(shown);
        tabs.setManaged(shown);
    }

    /** Names the parts whose end is in view. */
    public ReadOnlyObjectProperty<Set<String>> endsInView() {
        return line.endsInView();
    }

    /** The line being read; absent until the page has been laid out. */
    public ReadOnlyObjectProperty<@Nullable Spot> spot() {
        return line.spot();
    }

    /** Shows a line again that was read before. */
    public void restore(Spot spot) {
        line.restore(spot);
    }

    /**
     * Goes to a part; the first stands below the head of the article, so it leads to the top.
     *
     * @param anchor of a part, or the code of an aspect for its first part
     * @param byKeyboard whether the focus follows
     */
    public void jumpTo(String anchor, boolean byKeyboard) {
        page.section(anchor).ifPresent(section -> {
            if (section.aspect() == Aspect.AT_A_GLANCE) {
                line.jumpToTop();
            } else {
                line.jumpTo(section);
            }
            if (byKeyboard) {
                section.panel().focusTitle();
            }
        });
    }

    public void jumpToTop() {
        line.jumpToTop();
    }

    /**
     * Scrolls.
     *
     * @param share of the view's height; below 0 goes up
     */
    public void scrollBy(double share) {
        line.scrollBy(share);
    }

    /** Goes to the first or the last panel. */
    public void jumpToEnd(boolean last) {
        if (last) {
            line.jumpTo(page.sections().getLast());
        } else {
            line.jumpToTop();
        }
    }

    /** Finding in the page. */
    public FindInPage find() {
        return find;
    }

    /** Shows what a judgement adds; what is being read stays where it is. */
    void show(Review review) {
        line.hold();
        page.show(review);
    }

    private void jumpTo(Aspect aspect) {
        jumpTo(aspect.code(), false);
    }
}
