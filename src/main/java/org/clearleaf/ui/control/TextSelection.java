package org.clearleaf.ui.control;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person select and copy across all the texts of a page: drag, double click for a word, triple click for a
 * paragraph, Ctrl+A for everything, Ctrl+C to copy (Cmd on a Mac). Fingers scroll; they don't select. No event is
 * held back but the keys it uses, so terms, links and buttons work as ever.
 */
public final class TextSelection {

    private final Parent page;
    private final Runnable makeWhole;
    private ReadingOrder texts;
    private @Nullable TextPlace anchor;

    /**
     * Installs itself on the page. Texts that come later are found with the next press.
     *
     * @param makeWhole brings every text onto the page, before all of them are selected
     */
    public TextSelection(Parent page, Runnable makeWhole) {
        this.page = page;
        this.makeWhole = makeWhole;
        this.texts = new ReadingOrder(page);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public void selectAll() {
        makeWhole.run();
        texts = new ReadingOrder(page);
        texts.selectAll();
    }

    public void clear() {
        texts.clear();
    }

    /** The selected words, a line for each paragraph. */
    public String selected() {
        return texts.selected();
    }

    /** Puts the selected words on the clipboard; leaves it alone if there are none. */
    public void copy() {
        String words = selected();
        if (!words.isEmpty()) {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(words);
            Clipboard.getSystemClipboard().setContent(copied);
        }
    }

    private void pressed(MouseEvent press) {
        clear();
        texts = new ReadingOrder(page);
        anchor = selects(press) ? place(press).orElse(null) : null;
        if (anchor != null) {
            selectAround(anchor, press.getClickCount());
            page.requestFocus();
        }
    }

    private void dragged(MouseEvent drag) {
        TextPlace start = anchor;
        if (start != null && !drag.isStillSincePress() && drag.getClickCount() <= 1) {
            place(drag).ifPresent(end -> texts.select(start, end));
        }
    }

    private void keyPressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.A) {
            selectAll();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            copy();
            key.consume();
        }
    }

    private void selectAround(TextPlace place, int clicks) {
        if (clicks == 2) {
            texts.selectWord(place);
        } else if (clicks > 2) {
            texts.selectParagraph(place);
        }
    }

    private Optional<TextPlace> place(MouseEvent event) {
        return texts.nearest(new Point2D(event.getSceneX(), event.getSceneY()));
    }

    /** A press on something that is pressed for itself, such as a button, begins no selection. */
    private boolean selects(MouseEvent press) {
        return press.getButton() == MouseButton.PRIMARY
                && !press.isSynthesized()
                && press.getTarget() instanceof Node target
                && !isControl(target);
    }

    private boolean isControl(Node target) {
        for (Node node = target; node != null && !node.equals(page); node = node.getParent()) {
            if (node.isFocusTraversable() && !(node instanceof WordLink)) {
                return true;
            }
        }
        return false;
    }
}
