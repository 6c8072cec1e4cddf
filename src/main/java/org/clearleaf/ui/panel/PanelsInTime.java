package org.clearleaf.ui.panel;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Makes the panels of a page as they are needed. An article has twenty, of which a screen shows two: making and laying out the
 * others took nine tenths of the time to the first picture. So what a picture shows is made before it is drawn, and the rest,
 * one panel in each pulse, once it has been drawn. Nobody has to know: whoever needs the whole page, to search or to glide
 * along it, asks for it and has it at once; and {@link ReadingLine} holds the line being read when a blank turns into a panel.
 */
final class PanelsInTime {

    /** These belong to the first picture: one lays out, one draws, and one more so that nothing competes with the drawing. */
    private static final int FIRST_PULSES = 3;

    private final ScrollPane scroll;
    private final ArticlePage page;
    private final List<Section> sections;
    private final Rest rest = new Rest();
    private boolean isStyled;

    PanelsInTime(ScrollPane scroll, ArticlePage page) {
        this.scroll = scroll;
        this.page = page;
        this.sections = page.sections();
        scroll.sceneProperty().subscribe(scene -> {
            if (scene == null || isWhole()) {
                rest.stop();
            } else {
                rest.start();
            }
        });
    }

    /** Whether every panel has been made. */
    boolean isWhole() {
        return sections.stream().allMatch(Section::isMade);
    }

    /** Makes what fills the view when it begins with the head of the page. */
    void fromTop() {
        style();
        fill(sections.stream(), page.heightAbove(width()));
    }

    /** Makes what fills the view when it begins somewhere in this section. */
    void from(Section first) {
        style();
        int index = sections.indexOf(first);
        page.make(first);
        first.node().applyCss();
        fill(sections.stream().skip(index), -first.panel().prefHeight(width()));
        fill(sections.subList(0, index).reversed().stream(), heightFrom(index));
    }

    /** Makes what stands near the view. */
    void near(PanelPlaces places) {
        double view = places.viewHeight();
        double from = places.offset() - view / 2;
        double to = places.offset() + view * 1.5;
        if (view > 0 && !isWhole()) {
            sections.stream()
                    .filter(section -> places.top(section) < to
                            && places.top(section) + section.node().getHeight() > from)
                    .forEach(page::make);
        }
    }

    /** Makes every panel, and lays the page out if it was laid out before. */
    void all() {
        if (!isWhole()) {
            sections.forEach(page::make);
            if (scroll.getScene() != null && scroll.getHeight() > 0) {
                scroll.applyCss();
                scroll.layout();
            }
        }
    }

    private void fill(Stream<Section> wanted, double already) {
        double view = viewHeight();
        double width = width();
        double[] filled = {already};
        wanted.takeWhile(_ -> filled[0] < view).forEach(section -> {
            page.make(section);
            section.node().applyCss();
            filled[0] += section.node().prefHeight(width);
        });
    }

    /** As far as it is made. */
    private double heightFrom(int index) {
        double width = width();
        return sections.stream()
                .skip(index)
                .filter(Section::isMade)
                .mapToDouble(section -> section.node().prefHeight(width))
                .sum();
    }

    /** The view can't be higher than the scene, which is there before the first layout. */
    private double viewHeight() {
        Scene scene = scroll.getScene();
        return scene == null ? Double.MAX_VALUE : scene.getHeight();
    }

    /** The width and the head of the page have their sizes from the stylesheet, and no pulse may have been there yet. */
    private void style() {
        if (!isStyled) {
            page.applyCss();
            isStyled = page.getScene() != null;
        }
    }

    private double width() {
        Scene scene = scroll.getScene();
        return Math.min(page.getMaxWidth(), scene == null ? Double.MAX_VALUE : scene.getWidth());
    }

    /** What no picture needed. */
    private final class Rest extends AnimationTimer {

        private int pulses;

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses > FIRST_PULSES) {
                sections.stream()
                        .filter(section -> !section.isMade())
                        .findFirst()
                        .ifPresentOrElse(page::make, this::stop);
            }
        }
    }
}
