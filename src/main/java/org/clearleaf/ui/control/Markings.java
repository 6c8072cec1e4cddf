package org.clearleaf.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.clearleaf.ui.control.ReadingText.Mark;

/** What is drawn around the words of one flow: matches, selection, focus, and dotted lines under glossary terms. */
final class Markings {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** From the underline of the typeface down to the dotted line, in px. */
    private static final double DROP = 2;

    private final TextFlow flow;
    private Words words;
    private final Tints tints;
    private final Path dots = new Path();
    private final List<Words.Piece> terms;
    private List<Mark> marks = List.of();
    private int selectedFrom;
    private int selectedTo;

    Markings(TextFlow flow, Words words) {
        this.flow = flow;
        this.words = words;
        this.tints = new Tints(flow, words);
        this.terms = words.terms();
        if (!terms.isEmpty()) {
            dots.setManaged(false);
            dots.setMouseTransparent(true);
            dots.getStyleClass().add("term-line");
            flow.getChildren().add(dots);
        }
        words.links().forEach(link -> link.node().focusVisibleProperty().subscribe(this::focusMoved));
    }

    /** Goes on with other words in the same nodes, unmarked; not where the old words have been drawn once more. */
    boolean take(Words other) {
        if (tints.areInked()) {
            return false;
        }
        words = other;
        marks = List.of();
        return true;
    }

    List<Mark> marks() {
        return marks;
    }

    void marks(List<Mark> spans) {
        marks = List.copyOf(spans);
        marks.forEach(mark -> tints.want(layer(mark)));
        refresh();
    }

    int selectedFrom() {
        return selectedFrom;
    }

    int selectedTo() {
        return selectedTo;
    }

    void select(int from, int to) {
        if (from == selectedFrom && to == selectedTo) {
            return;
        }
        selectedFrom = from;
        selectedTo = to;
        if (from < to) {
            tints.want(Layer.SELECTION);
        }
        refresh();
    }

    /** Draws everything where the words are now; to be called after each layout. */
    void draw() {
        if (!tints.isEmpty()) {
            drawTints();
        }
        drawDots();
    }

    private void drawTints() {
        tints.cover(Layer.OTHER_MATCH, matches(Layer.OTHER_MATCH));
        tints.cover(Layer.CURRENT_MATCH, matches(Layer.CURRENT_MATCH));
        tints.cover(Layer.SELECTION, boxes(selectedFrom, selectedTo));
        List<Box> focused =
                words.focused().stream().flatMap(link -> around(link).stream()).toList();
        tints.cover(Layer.FOCUS_RING, focused);
        tints.cover(Layer.FOCUS_GAP, focused);
    }

    private void focusMoved(boolean visible) {
        if (visible) {
            tints.want(Layer.FOCUS_RING);
            tints.want(Layer.FOCUS_GAP);
        }
        refresh();
    }

    /** A flow that waits for its layout is drawn after it. */
    private void refresh() {
        if (!flow.isNeedsLayout()) {
            draw();
        }
    }

    private void drawDots() {
        List<PathElement> lines = new ArrayList<>();
        for (Words.Piece term : terms) {
            for (Box line : inNode(flow.getUnderlineShape(term.flowStart(), term.flowEnd()))) {
                double y = Math.round(line.bottom() + DROP);
                lines.add(new MoveTo(line.left() + 1, y));
                lines.add(new LineTo(line.right() - 1, y));
            }
        }
        if (!terms.isEmpty()) {
            dots.getElements().setAll(lines);
        }
    }

    private List<Box> matches(Layer layer) {
        return marks.stream()
                .filter(mark -> layer(mark) == layer)
                .flatMap(mark -> wordByWord(mark).stream())
                .toList();
    }

    /** Without the space at the end of a line, which the range of the whole match would hold. */
    private List<Box> wordByWord(Mark mark) {
        List<Box> boxes = WORD.matcher(words.plain())
                .region(Math.min(mark.start(), words.plainLength()), Math.min(mark.end(), words.plainLength()))
                .results()
                .flatMap(word -> boxes(word.start(), word.end()).stream())
                .toList();
        return Box.joined(boxes);
    }

    private List<Box> boxes(int from, int to) {
        return from < to ? around(words.inFlow(from), words.inFlow(to - 1) + 1) : List.of();
    }

    private List<Box> around(Words.Piece piece) {
        return around(piece.flowStart(), piece.flowEnd());
    }

    private List<Box> around(int flowStart, int flowEnd) {
        return inNode(flow.getRangeShape(flowStart, flowEnd, false));
    }

    /** JavaFX gives shapes of words from the left even where the node runs from right to left. */
    private List<Box> inNode(PathElement[] shape) {
        List<Box> boxes = Box.of(shape);
        return flow.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? boxes.stream().map(box -> box.mirrored(flow.getWidth())).toList()
                : boxes;
    }

    private static Layer layer(Mark mark) {
        return mark.current() ? Layer.CURRENT_MATCH : Layer.OTHER_MATCH;
    }
}
