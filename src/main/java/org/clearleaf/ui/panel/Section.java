package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.clearleaf.article.Aspect;
import org.jspecify.annotations.Nullable;

/** The place of a panel on the page: a blank of about its height until the panel is wanted. */
final class Section {

    /** In px; what an average panel needs. */
    private static final double ABOUT = 480;

    private final String anchor;
    private final Aspect aspect;
    private final Supplier<PartPanel> maker;
    private final List<String> joined = new ArrayList<>();
    private final Region blank = new Region();
    private @Nullable PartPanel panel;

    Section(String anchor, Aspect aspect, Supplier<PartPanel> maker) {
        this.anchor = anchor;
        this.aspect = aspect;
        this.maker = maker;
        blank.setMinHeight(ABOUT);
    }

    String anchor() {
        return anchor;
    }

    Aspect aspect() {
        return aspect;
    }

    /** Says that another part is read in this panel. */
    void joins(String otherAnchor) {
        joined.add(otherAnchor);
    }

    /** Whether it is asked for by the anchor of a part in it or by the code of its aspect. */
    boolean answersTo(String anchorOrAspect) {
        return aspect.code().equals(anchorOrAspect) || joined.contains(anchorOrAspect);
    }

    boolean isMade() {
        return panel != null;
    }

    /** What stands on the page at the moment. */
    Region node() {
        return panel == null ? blank : panel;
    }

    /** The panel, made now if it is not there yet. */
    PartPanel panel() {
        PartPanel made = panel;
        if (made == null) {
            made = maker.get();
            panel = made;
        }
        return made;
    }
}
