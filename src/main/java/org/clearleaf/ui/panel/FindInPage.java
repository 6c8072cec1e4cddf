package org.clearleaf.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.clearleaf.search.Marker;
import org.clearleaf.ui.control.OnDemand;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** Marks words on an open page and leads from one to the next, until the person is done. */
public final class FindInPage {

    private final ArticlePage page;
    private final PanelsInTime panels;
    private final ReadingLine line;
    private final OnDemand<FindBar> bar;
    private final Matches matches = new Matches();

    /** @param addBar puts the bar in its place, once something is marked */
    FindInPage(ArticlePage page, PanelsInTime panels, ReadingLine line, Messages messages, Consumer<FindBar> addBar) {
        this.page = page;
        this.panels = panels;
        this.line = line;
        this.bar = new OnDemand<>(() -> new FindBar(messages, this::previous, this::next, this::end), addBar);
    }

    /** Marks the words of a query on the whole page; the first in a part is where one begins. */
    public void mark(Marker marker, String anchor) {
        panels.all();
        matches.mark(page.texts(), marker);
        if (matches.count() == 0) {
            bar.hide();
            return;
        }
        matches.startIn(textsIn(anchor));
        bar.show().showMatch(matches.current(), matches.count());
    }

    /** Marks words that rest on a source and goes to them; in their part first, for they may stand elsewhere too. */
    void showStatement(String anchor, String words, int source) {
        panels.all();
        Stream.concat(textsIn(anchor).stream(), page.texts().stream())
                .filter(text -> text.plain().contains(words))
                .findFirst()
                .ifPresent(text -> {
                    matches.mark(text, words);
                    bar.show().showSource(source);
                    line.reveal(text);
                });
    }

    /** Goes to a source in the list at the end. */
    void showSource(String sourceId) {
        panels.all();
        Node row = page.lookup("#" + SourceList.rowId(sourceId));
        if (row != null) {
            line.reveal(row);
        }
    }

    /** Whether something is marked, and the bar is there. */
    public boolean isOpen() {
        return bar.shown().isPresent();
    }

    /** Goes to the next match, after the last one to the first. */
    public void next() {
        step(1);
    }

    /** Goes to the match before, from the first one to the last. */
    public void previous() {
        step(-1);
    }

    /** Removes all marks. */
    public void end() {
        matches.clear();
        bar.hide();
    }

    private void step(int by) {
        if (matches.count() > 0) {
            matches.step(by);
            bar.show().showMatch(matches.current(), matches.count());
            line.reveal(matches.currentText());
        }
    }

    private List<ReadingText> textsIn(String anchor) {
        return page.section(anchor)
                .map(section -> ArticlePage.textsOf(section.panel()))
                .orElse(List.of());
    }
}
