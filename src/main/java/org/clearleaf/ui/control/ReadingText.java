package org.clearleaf.ui.control;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.clearleaf.article.RichText;
import org.jspecify.annotations.Nullable;

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

    private RichText text;
    private boolean rightToLeft;
    private Words words = new Words(List.of());
    private Markings markings = new Markings(this, words);
    private @Nullable BiConsumer<String, Node> onTerm;
    private @Nullable ToIntFunction<String> sourceNumbers;
    private Function<String, String> sourceNames = source -> source;
    private Consumer<String> onSource = source -> {};

    public ReadingText(String words, String typeClasses) {
        this(RichText.of(words), typeClasses);
    }

    /** @param typeClasses style classes with a space between, such as {@code t-body quiet} */
    public ReadingText(RichText text, String typeClasses) {
        this.text = text;
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
            markings = new Markings(this, new Words(List.of()));
            rebuild();
        }
    }

    private void prepare() {
        rightToLeft = TextNodes.breaksBadly(text.plain());
        setAccessibleText(text.plain());
        runAsWritten(text.plain());
    }

    /** On a screen that runs the other way, numbers among the words would otherwise change places: "2 of 5" read as 5 of 2. */
    private void runAsWritten(String words) {
        if (words.codePoints().noneMatch(Character::isLetter)) {
            setNodeOrientation(NodeOrientation.INHERIT);
        } else {
            boolean leftToRight = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    /** The words as they are searched and copied. */
    public String plain() {
        return text.plain();
    }

    /**
     * Lets terms be opened by click, Enter or Space. Without this they are plain words.
     *
     * @param opener told the id of the term and the node to place the explanation beside
     */
    public void setOnTerm(BiConsumer<String, Node> opener) {
        onTerm = opener;
        rebuild();
    }

    /** Shows a small number after words that rest on a source: the number of the source with an id. */
    public void setSourceNumbers(ToIntFunction<String> numberOf) {
        sourceNumbers = numberOf;
        rebuild();
    }

    /** What a number of a source is called for those who can't see it; its id if this is not set. */
    public void setSourceNames(Function<String, String> nameOf) {
        sourceNames = nameOf;
        rebuild();
    }

    /** What to do when the number of the source with an id is chosen. */
    public void setOnSource(Consumer<String> shower) {
        onSource = shower;
        rebuild();
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
        return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : Math.max(width, leastWidth()));
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
        List<Mark> marks = markings.marks();
        words = new WordsBuilder(onTerm, sourceNumbers, sourceNames, onSource).words(text);
        getChildren().setAll(words.pieces().stream().map(Words.Piece::node).toList());
        markings = new Markings(this, words);
        markings.marks(marks);
    }
}
