package org.clearleaf.convert.epi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Block;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.Answer;
import org.clearleaf.convert.Answers;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.PageGaps;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.Unreadable;
import org.clearleaf.convert.markup.DashLists;
import org.clearleaf.convert.markup.Markup;
import org.clearleaf.convert.text.CleanText;
import org.jsoup.nodes.Entities;

/** Turns a leaflet into an article: a heading for each of its chapters, a question for each section. */
final class LeafletArticle {

    private static final String TAG = "[a-z]{2,3}(-[A-Z]{2})?";
    private static final int LONGEST_ID = 80;

    private final Leaflet leaflet;
    private final Tray tray;
    private final PageGaps gaps;
    private final LeafletFrame frame;
    private final Answers answers;
    private final List<String> parts = new ArrayList<>(List.of("at-a-glance"));

    LeafletArticle(Leaflet leaflet, String name, Original original, Tray tray) throws Unreadable {
        if (!leaflet.language().matches(TAG)) {
            throw new Unreadable(GapReason.NO_LANGUAGE, "Composition.language", leaflet.language());
        }
        Locale language = Locale.forLanguageTag(leaflet.language());
        this.leaflet = leaflet;
        this.tray = tray;
        this.gaps = new PageGaps(tray);
        this.answers = new Answers(language);
        this.frame = new LeafletFrame(leaflet, name, language, original, new SourceWords(language));
    }

    void file() throws Unreadable {
        Draft draft = frame.draft(glance(), tray);
        for (Leaflet.Section root : leaflet.sections()) {
            String title = title(root, "", leaflet.title());
            add(root, title, title, Aspect.BASICS, false, draft);
            for (Leaflet.Section chapter : root.sections()) {
                String heading = title(chapter, title, title);
                add(chapter, heading, heading, Aspect.BASICS, true, draft);
            }
        }
        gaps.finish();
        if (!draft.hasQuestions()) {
            throw new Unreadable(GapReason.NOTHING_TO_SHOW, "", leaflet.title());
        }
        draft.trace(frame.provenance(parts.stream().distinct().toList()));
        tray.put(draft);
    }

    /** What the medicine is and what it is used for. */
    private RichText glance() {
        return leaflet.sections().stream()
                .flatMap(root -> root.sections().stream())
                .filter(chapter -> chapter.code().equals(QrdCode.WHAT_IT_IS))
                .flatMap(chapter -> answers.of(Markup.read(chapter.html(), gaps)).stream())
                .map(Answer::shortAnswer)
                .findFirst()
                .orElseGet(() -> RichText.of(frame.name()));
    }

    private void add(Leaflet.Section section, String title, String group, Aspect around, boolean inside, Draft draft) {
        Aspect aspect = QrdCode.aspect(section.code(), around);
        List<Block> blocks = blocks(section);
        answers.of(blocks).ifPresent(answer -> ask(title, group, aspect, answer, draft));
        if (new LeafletSafety(draft, tray).add(section, title, blocks)) {
            parts.add(section.code().equals(QrdCode.SIDE_EFFECTS) ? "risks" : "contraindications");
        }
        if (inside) {
            section.sections().forEach(inner -> add(inner, title(inner, title, title), group, aspect, true, draft));
        }
    }

    /** A paragraph that stands where a title should be is read as text. */
    private List<Block> blocks(Leaflet.Section section) {
        List<Block> blocks = new ArrayList<>(DashLists.in(Markup.read(section.html(), gaps)));
        if (SectionTitle.clean(section.title()).isEmpty() && !section.title().isBlank()) {
            blocks.addAll(0, Markup.read(Entities.escape(section.title()), gaps));
        }
        return blocks;
    }

    private String title(Leaflet.Section section, String around, String fallback) {
        String title = SectionTitle.clean(section.title());
        if (SectionTitle.hasMarks(section.title())) {
            tray.leaveOut(GapReason.TEMPLATE_MARK, around, section.title());
        }
        return title.isEmpty() ? fallback : title;
    }

    private void ask(String title, String group, Aspect aspect, Answer answer, Draft draft) {
        String id = draft.newId(title);
        draft.ask(
                new Question(id, groupId(group), aspect, title, List.of(), answer.shortAnswer(), answer.blocks()),
                group);
        parts.add(id);
    }

    private static String groupId(String title) {
        String slug = CleanText.slug(title);
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_ID)).replaceFirst("-+$", "");
        return cut.isEmpty() ? "leaflet" : cut;
    }
}
