package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Dates;
import org.clearleaf.check.Review;
import org.clearleaf.ui.control.Banner;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.LanguageName;
import org.jspecify.annotations.Nullable;

/** The column of panels, under the head of the article. Each panel is made when it is wanted. */
final class ArticlePage extends VBox {

    private final List<Section> sections;
    private final HeaderPanel header;
    private @Nullable Review review;

    ArticlePage(PageContext context, List<Locale> languages) {
        getStyleClass().add("page");
        sections = new Panels(context).all();
        header = new HeaderPanel(context, languages);
        getChildren().add(header);
        if (!context.article()
                .language()
                .getLanguage()
                .equals(context.messages().language().getLanguage())) {
            String only = LanguageName.in(
                    context.article().language(), context.messages().language());
            getChildren().add(new Banner(Icon.LANGUAGES, context.words("panel.only-in", only), "quiet-banner"));
        }
        Set<String> broken = context.edition().brokenFields();
        if (!broken.isEmpty()) {
            addWarning(Icon.FILE, context.words("panel.part-broken"), context);
        }
        addAge(context.article().publication().dates(), context);
        sections.forEach(section -> getChildren().add(section.node()));
    }

    /** What must not be relied on says so for as long as it is read; what is due for a check can be closed. */
    private void addAge(Dates dates, PageContext context) {
        Optional<LocalDate> since = dates.outOfDateSince(context.today());
        if (since.isPresent()) {
            String words = context.words("panel.expired", context.date(since.get()));
            getChildren().add(new Banner(Icon.OCTAGON_ALERT, words, "stop"));
        } else if (dates.isDueForReview(context.today())) {
            String words = dates.lastChecked()
                    .map(checked -> context.words("panel.out-of-date", context.date(checked)))
                    .orElseGet(() -> context.words("panel.no-date"));
            addWarning(Icon.CALENDAR, words, context);
        }
    }

    private void addWarning(Icon icon, String words, PageContext context) {
        getChildren().add(new Banner(icon, words, "warn").closedBy(context.words("panel.keep-reading")));
    }

    /** Shows what a judgement adds, once there is one. */
    void show(Review judged) {
        review = judged;
        header.show(judged.readability());
        sections.stream().filter(Section::isMade).forEach(this::showReview);
    }

    private void showReview(Section section) {
        if (review != null && section.panel() instanceof AboutPanel about) {
            about.show(review);
        }
    }

    /** Puts a panel in its place, if that is still blank. */
    void make(Section section) {
        if (!section.isMade()) {
            Region blank = section.node();
            PartPanel panel = section.panel();
            // Until it is laid out it stands where the blank stood; at the top of the page it would be taken for what
            // is read.
            panel.resizeRelocate(blank.getLayoutX(), blank.getLayoutY(), blank.getWidth(), blank.getHeight());
            getChildren().set(getChildren().indexOf(blank), panel);
            showReview(section);
        }
    }

    List<Section> sections() {
        return sections;
    }

    /**
     * Where a part is read.
     *
     * @param anchor of the part, or the code of an aspect for its first part
     */
    Optional<Section> section(String anchor) {
        return sections.stream()
                .filter(section -> section.anchor().equals(anchor))
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> section.answersTo(anchor))
                        .findFirst());
    }

    /** The height of what stands above the first section in that width, in px. */
    double heightAbove(double width) {
        return getChildren().stream()
                .limit(getChildren().size() - (long) sections.size())
                .mapToDouble(node -> node.prefHeight(width) + getSpacing())
                .sum();
    }

    /** The tabs that have something under them, in order. */
    List<Aspect> aspects() {
        return sections.stream()
                .map(Section::aspect)
                .filter(Aspect::hasTab)
                .distinct()
                .toList();
    }

    /** Every text of the page, in reading order. */
    List<ReadingText> texts() {
        return textsOf(this);
    }

    static List<ReadingText> textsOf(Parent parent) {
        List<ReadingText> texts = new ArrayList<>();
        collect(parent, texts);
        return texts;
    }

    private static void collect(Parent parent, List<ReadingText> into) {
        if (parent instanceof ReadingText text) {
            into.add(text);
            return;
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                collect(inner, into);
            }
        }
    }
}
