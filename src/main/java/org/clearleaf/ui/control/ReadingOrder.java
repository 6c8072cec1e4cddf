package org.clearleaf.ui.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The texts of a page in the order in which they are read, and what is selected in them. */
final class ReadingOrder {

    private final List<ReadingText> texts;

    ReadingOrder(Parent page) {
        List<ReadingText> found = new ArrayList<>();
        collect(page, found);
        this.texts = List.copyOf(found);
    }

    /** The place that a point of the scene is in or beside; empty on a page without texts. */
    Optional<TextPlace> nearest(Point2D point) {
        return IntStream.range(0, texts.size())
                .boxed()
                .min(Comparator.<Integer>comparingDouble(text -> above(text, point))
                        .thenComparingDouble(text -> beside(text, point)))
                .map(text -> new TextPlace(
                        text, texts.get(text).offsetAt(texts.get(text).sceneToLocal(point))));
    }

    /** Selects from one place to another, in either direction, across whatever lies between. */
    void select(TextPlace one, TextPlace other) {
        TextPlace from = one.compareTo(other) <= 0 ? one : other;
        TextPlace to = one.compareTo(other) <= 0 ? other : one;
        for (int text = 0; text < texts.size(); text++) {
            boolean between = from.text() <= text && text <= to.text();
            int start = text == from.text() ? from.offset() : 0;
            int end = text == to.text() ? to.offset() : length(text);
            texts.get(text).select(between ? start : 0, between ? end : 0);
        }
    }

    void selectWord(TextPlace place) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(texts.get(place.text()).plain());
        int end = place.offset() < length(place.text()) ? words.following(place.offset()) : words.last();
        int start = words.previous();
        texts.get(place.text()).select(Math.max(0, start), end);
    }

    void selectParagraph(TextPlace place) {
        texts.get(place.text()).select(0, length(place.text()));
    }

    void selectAll() {
        texts.forEach(text -> text.select(0, text.plain().length()));
    }

    void clear() {
        texts.forEach(text -> text.select(0, 0));
    }

    /** The selected words, a line for each text. */
    String selected() {
        return texts.stream()
                .map(ReadingText::selected)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private int length(int text) {
        return texts.get(text).plain().length();
    }

    /** How far a point is above or below a text; 0 within. */
    private double above(int text, Point2D point) {
        Bounds bounds = inScene(text);
        return Math.max(0, Math.max(bounds.getMinY() - point.getY(), point.getY() - bounds.getMaxY()));
    }

    private double beside(int text, Point2D point) {
        Bounds bounds = inScene(text);
        return Math.max(0, Math.max(bounds.getMinX() - point.getX(), point.getX() - bounds.getMaxX()));
    }

    private Bounds inScene(int text) {
        return texts.get(text).localToScene(texts.get(text).getLayoutBounds());
    }

    private static void collect(Parent parent, List<ReadingText> into) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof ReadingText text) {
                into.add(text);
            } else if (child instanceof Parent inner && child.isVisible()) {
                collect(inner, into);
            }
        }
    }
}
