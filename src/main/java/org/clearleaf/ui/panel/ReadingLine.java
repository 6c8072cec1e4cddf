package org.clearleaf.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.clearleaf.ui.navigation.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Knows which panel is being read, and brings others under the eye. A jump makes its target the current panel at once and holds
 * it until the person scrolls, so that the sidebar does not flicker through what lies between.
 */
final class ReadingLine {

    private static final Duration JUMP = Duration.millis(240);

    private final ScrollPane scroll;
    private final Region page;
    private final PanelPlaces places;
    private final List<PartPanel> panels;
    private final ReadOnlyObjectWrapper<@Nullable PartPanel> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> endsInView = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable Timeline jump;
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private @Nullable Held line;
    private boolean held;
    private boolean moving;

    /**
     * A line held by its distance.
     *
     * @param below px from the top of the panel
     */
    private record Held(PartPanel panel, double below) {}

    ReadingLine(ScrollPane scroll, Region page, List<PartPanel> panels) {
        this.scroll = scroll;
        this.page = page;
        this.panels = panels;
        this.places = new PanelPlaces(scroll, page, panels);
        current.set(panels.isEmpty() ? null : panels.getFirst());
        scroll.vvalueProperty().subscribe(this::scrolled);
        page.heightProperty().subscribe(this::stay);
        scroll.viewportBoundsProperty().subscribe(this::stay);
    }

    ReadOnlyObjectProperty<@Nullable PartPanel> current() {
        return current.getReadOnlyProperty();
    }

    /** Names the panels whose end is in view. */
    ReadOnlyObjectProperty<Set<String>> endsInView() {
        return endsInView.getReadOnlyProperty();
    }

    /** The line being read; absent until the page has been laid out. */
    ReadOnlyObjectProperty<@Nullable Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    Optional<PartPanel> panel(String anchor) {
        return places.panel(anchor);
    }

    /** Brings a panel's top under the tabs. */
    void jumpTo(PartPanel target) {
        held = true;
        line = null;
        current.set(target);
        spot.set(new Spot(target.anchor(), 0));
        glideTo(places.top(target) - PanelPlaces.GAP_ABOVE);
    }

    void jumpToTop() {
        held = true;
        line = null;
        current.set(panels.isEmpty() ? null : panels.getFirst());
        spot.set(new Spot("", 0));
        glideTo(0);
    }

    /** Shows a line again that was read before, at once. */
    void restore(Spot earlier) {
        held = false;
        line = null;
        spot.set(earlier);
        stay();
        follow();
    }

    /** The person took over: the current panel follows the scrolling again. */
    void release() {
        held = false;
        if (jump != null) {
            jump.stop();
        }
    }

    /** Scrolls by a share of the view, 0.85 for a page. */
    void scrollBy(double share) {
        release();
        glideTo(places.offset() + share * places.viewHeight());
    }

    /** Makes a node that stands on a panel visible, somewhat above the middle of the view. */
    void reveal(double yOnPage) {
        release();
        if (yOnPage < places.offset() + PanelPlaces.GAP_ABOVE
                || yOnPage > places.offset() + places.viewHeight() * 0.8) {
            glideTo(yOnPage - places.viewHeight() * PanelPlaces.LINE);
        }
    }

    private void glideTo(double y) {
        double target = places.valueOf(y);
        if (jump != null) {
            jump.stop();
        }
        if (!glides()) {
            moveTo(target);
            follow();
            return;
        }
        jump = new Timeline(new KeyFrame(JUMP, new KeyValue(scroll.vvalueProperty(), target, Interpolator.EASE_OUT)));
        jump.play();
    }

    private boolean glides() {
        Scene scene = scroll.getScene();
        return scene != null
                && !scene.getPreferences().isReducedMotion()
                && scene.getWindow() != null
                && scene.getWindow().isShowing();
    }

    /** Something is about to open or close: until that is laid out, the line stays as far below its panel's top as it is. */
    void hold() {
        Spot now = spot.get();
        Scene scene = scroll.getScene();
        if (now == null || scene == null || places.viewHeight() == 0) {
            return;
        }
        line = panel(now.anchor())
                .map(panel -> new Held(panel, places.offset() - places.top(panel)))
                .orElse(null);
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                line = null;
                follow();
            }
        });
    }

    /** After a change of size, text size or theme: the same line of the same panel stands where it stood. */
    private void stay() {
        Spot kept = spot.get();
        if (kept == null || places.viewHeight() == 0) {
            return;
        }
        if (jump != null) {
            jump.stop();
        }
        page.layout();
        moveTo(places.valueOf(yOf(kept)));
    }

    private void moveTo(double value) {
        moving = true;
        scroll.setVvalue(value);
        moving = false;
    }

    private double yOf(Spot kept) {
        return line == null ? places.yOf(kept) : places.top(line.panel()) + line.below();
    }

    /** What scrolls without being a jump is the person's doing: a scroll bar, or the focus on its way down the page. */
    private void scrolled() {
        if (!moving) {
            held &= jump != null && jump.getStatus() == Animation.Status.RUNNING;
            follow();
        }
    }

    private void follow() {
        if (places.viewHeight() == 0) {
            return;
        }
        double y = places.offset();
        spot.set(places.spotAt(y));
        if (!held && !panels.isEmpty()) {
            current.set(places.atLine(y));
        }
        endsInView.set(panels.stream()
                .filter(panel -> places.isInView(places.top(panel) + panel.getHeight(), y))
                .map(PartPanel::anchor)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
