package org.clearleaf.ui.control;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;

/** A button with words and, if wanted, an icon before or after them. */
public final class ActionButton extends Button {

    /** How much a button asks for attention; at most one primary in a view. */
    public enum Kind {
        PRIMARY,
        OUTLINE,
        SOFT,
        GHOST,
        LINK
    }

    private Kind kind;

    public ActionButton(String words, Kind kind) {
        this(words, null, kind);
    }

    public ActionButton(String words, @Nullable Icon icon, Kind kind) {
        super(words);
        this.kind = kind;
        getStyleClass().addAll("cl-button", styleClass(kind));
        setWrapText(!TextNodes.breaksBadly(words));
        icon(icon);
    }

    /** Puts the icon before the words, in place of any other; null takes it away. */
    public void icon(@Nullable Icon icon) {
        setGraphic(icon == null ? null : icon.node());
        setContentDisplay(ContentDisplay.LEFT);
    }

    /** Puts the icon after the words, in place of any other. */
    public void trailingIcon(Icon icon) {
        setGraphic(icon.node());
        setContentDisplay(ContentDisplay.RIGHT);
    }

    /** Changes its weight, for example to soft once its thing is on the list. */
    public void kind(Kind changed) {
        getStyleClass().remove(styleClass(kind));
        getStyleClass().add(styleClass(changed));
        kind = changed;
    }

    private static String styleClass(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
