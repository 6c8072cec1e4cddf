package org.clearleaf.ui.control;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.clearleaf.article.RichText;

/**
 * A paragraph to read: glossary terms open, sources have small numbers, matches of a search are marked and words can
 * be selected, all without moving a word. Offsets count the characters of {@link #plain()}.
 */
public final class ReadingText extends TextFlow {

    /**
     * A match of a search.
     *
     * @param end offset after its last character
     * @param current whether the find bar stands on it
     */
    public record Mark(int start, int end, boolean current) {
        public Mark {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a range of words: " + start + " to " + end);
            }
        }
    }

    private final WordLinks links;
    private final KnownHeights heights = new KnownHeights();
    private RichText text;
    private boolean rightToLeft;
    private Words words = new Words(List.of());
    private Markings markings = new Markings(this, words);

    public ReadingText(String words, String typeClasses) {
        this(RichText.of(words), typeClasses);
    }

    /** @param typeClasses style classes with a space between, such as {@code t-body quiet} */
    public ReadingText(RichText text, String typeClasses) {
        this(text, typeClasses, WordLinks.NONE);
    }

    /** @param links what terms and the numbers of sources lead to */
    public ReadingText(RichText text, String typeClasses, WordLinks links) {
        this.text = text;
        this.links = links;
        getStyleClass().add("reading-text");
        getStyleClass().addAll(typeClasses.split(" "));
        prepare();
        rebuild();
    }

    /**
     * Says other words, without marks; the node that shows them stays if it can, for a row that is shown again and again while
     * somebody types must not be styled anew each time.
     */
    public void say(String other) {
        if (other.equals(plain())) {
            marks(List.of());
            return;
        }
        text = RichText.of(other);
        prepare();
        Optional<Words> retold = words.saying(TextNodes.parts(other));
        if (retold.isPresent() && markings.take(retold.get())) {
            words = retold.get();
        } else {
            rebuild();
        }
    }

    private void prepare() {
        rightToLeft = TextNodes.breaksBadly(plain());
        setAccessibleText(plain());
        runAsWritten();
    }

    /** On a screen that runs the other way, numbers among the words would otherwise change places: "2 of 5" read as 5 of 2. */
    private void runAsWritten() {
        if (plain().codePoints().noneMatch(Character::isLetter)) {
            setNodeOrientation(NodeOrientation.INHERIT);
        } else {
            boolean leftToRight =
                    !rightToLeft || new Bidi(plain(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    /** The words as they are searched and copied. */
    public String plain() {
        return text.plain();
    }

    /** Marks these matches in place of any others. Parts that lie beyond the words are left out. */
    public void marks(List<Mark> spans) {
        markings.marks(spans);
    }

    /** Selects from an offset to the one after the last character; nothing when they are equal. */
    void select(int from, int to) {
        markings.select(from, to);
    }

    String selected() {
        return plain().substring(markings.selectedFrom(), markings.selectedTo());
    }

    /** The offset that a point in this node's coordinates is nearest to. */
    int offsetAt(Point2D point) {
        return words.inPlain(getHitInfo(point).getInsertionIndex());
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(
                width,
                wide -> super.computePrefHeight(wide == USE_COMPUTED_SIZE ? wide : Math.max(wide, leastWidth())));
    }

    @Override
    public void requestLayout() {
        KnownHeights.forget(heights);
        super.requestLayout();
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, leastWidth()), height);
    }

    private double leastWidth() {
        return rightToLeft ? snappedLeftInset() + WidestWord.of(getChildren()) + snappedRightInset() : 0;
    }

    @Override
    protected void layoutChildren() {
        setTextAlignment(runsWithScreen() ? TextAlignment.LEFT : TextAlignment.RIGHT);
        super.layoutChildren();
        markings.draw();
    }

    private boolean runsWithScreen() {
        return getParent() == null || getParent().getEffectiveNodeOrientation() == getEffectiveNodeOrientation();
    }

    private void rebuild() {
        words = new WordsBuilder(links).words(text);
        getChildren().setAll(words.pieces().stream().map(Words.Piece::node).toList());
        markings = new Markings(this, words);
    }
}
