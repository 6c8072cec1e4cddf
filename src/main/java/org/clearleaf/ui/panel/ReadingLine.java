package org.clearleaf.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.clearleaf.ui.navigation.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Knows which panel is being read, and brings others under the eye. A jump makes its target the current panel at once and holds
 * it until the person scrolls, so that the sidebar does not flicker through what lies between.
 */
final class ReadingLine {

    private final ScrollPane scroll;
    private final Region page;
    private final PanelPlaces places;
    private final List<Section> sections;
    private final PanelsInTime panels;
    private final ReadOnlyObjectWrapper<@Nullable Section> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> endsInView = new ReadOnlyObjectWrapper<>(Set.of());
    private final Glide glide;
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private @Nullable Held line;
    private boolean held;
    private boolean moving;

    /**
     * A line held by its distance.
     *
     * @param below px from the top of the panel
     */
    private record Held(Section section, double below) {}

    ReadingLine(ScrollPane scroll, Region page, List<Section> sections, PanelsInTime panels) {
        this.scroll = scroll;
        this.page = page;
        this.sections = sections;
        this.panels = panels;
        this.places = new PanelPlaces(scroll, page, sections);
        this.glide = new Glide(scroll, this::follow);
        current.set(sections.isEmpty() ? null : sections.getFirst());
        scroll.vvalueProperty().subscribe(this::scrolled);
        page.heightProperty().subscribe(this::stay);
        scroll.viewportBoundsProperty().subscribe(this::stay);
    }

    ReadOnlyObjectProperty<@Nullable Section> current() {
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

    Optional<Section> section(String anchor) {
        return places.section(anchor);
    }

    /** Brings a panel's top under the tabs. */
    void jumpTo(Section target) {
        held = true;
        line = null;
        current.set(target);
        spot.set(new Spot(target.anchor(), 0));
        makeFrom(target);
        glideTo(places.top(target) - PanelPlaces.GAP_ABOVE);
    }

    void jumpToTop() {
        held = true;
        line = null;
        current.set(sections.isEmpty() ? null : sections.getFirst());
        spot.set(new Spot("", 0));
        if (isLaidOut()) {
            panels.all();
        } else {
            panels.fromTop();
        }
        glideTo(0);
    }

    /** A way along the page leads over all that lies between; where there was no page yet, it begins here. */
    private void makeFrom(Section target) {
        if (isLaidOut()) {
            panels.all();
        } else {
            panels.from(target);
        }
    }

    private boolean isLaidOut() {
        return places.viewHeight() > 0;
    }

    /** Shows a line again that was read before, at once. */
    void restore(Spot earlier) {
        held = false;
        line = null;
        spot.set(earlier);
        section(earlier.anchor()).ifPresentOrElse(this::makeFrom, panels::fromTop);
        stay();
        follow();
    }

    /** The person took over: the current panel follows the scrolling again. */
    void release() {
        held = false;
        if (glide.stop()) {
            follow();
        }
    }

    /** Scrolls by a share of the view, 0.85 for a page. */
    void scrollBy(double share) {
        release();
        panels.all();
        headFor(places.offset() + share * places.viewHeight());
    }

    /** Makes a node that stands on a panel visible, somewhat above the middle of the view. */
    void reveal(Node node) {
        release();
        double yOnPage =
                page.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        if (yOnPage < places.offset() + PanelPlaces.GAP_ABOVE
                || yOnPage > places.offset() + places.viewHeight() * 0.8) {
            headFor(yOnPage - places.viewHeight() * PanelPlaces.LINE);
        }
    }

    private void headFor(double y) {
        spot.set(places.spotAt(y));
        glideTo(y);
    }

    /** Where it leads is the line being read from now on: what opens or closes meanwhile cuts the way short, but not off. */
    private void glideTo(double y) {
        double target = places.valueOf(y);
        if (glide.isWanted()) {
            glide.to(target);
        } else {
            glide.stop();
            moveTo(target);
            follow();
        }
    }

    /** Something is about to open or close: until that is laid out, the line stays as far below its panel's top as it is. */
    void hold() {
        Spot now = spot.get();
        Scene scene = scroll.getScene();
        if (now == null || scene == null || !isLaidOut() || glide.isUnderWay()) {
            return;
        }
        line = section(now.anchor())
                .map(section -> new Held(section, places.offset() - places.top(section)))
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
        if (kept == null || !isLaidOut()) {
            return;
        }
        glide.stop();
        page.layout();
        moveTo(places.valueOf(yOf(kept)));
    }

    private void moveTo(double value) {
        moving = true;
        scroll.setVvalue(value);
        moving = false;
    }

    private double yOf(Spot kept) {
        return line == null ? places.yOf(kept) : places.top(line.section()) + line.below();
    }

    /** What scrolls without being a jump is the person's doing: a scroll bar, or the focus on its way down the page. */
    private void scrolled() {
        if (!moving) {
            held &= glide.isUnderWay();
            follow();
        }
    }

    private void follow() {
        if (!isLaidOut()) {
            return;
        }
        panels.near(places);
        double y = places.offset();
        if (!glide.isUnderWay()) {
            spot.set(places.spotAt(y));
        }
        if (!held && !sections.isEmpty()) {
            current.set(places.atLine(y));
        }
        endsInView.set(sections.stream()
                .filter(section ->
                        places.isInView(places.top(section) + section.node().getHeight(), y))
                .map(Section::anchor)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
