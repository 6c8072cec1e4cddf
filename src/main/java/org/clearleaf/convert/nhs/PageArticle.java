package org.clearleaf.convert.nhs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.clearleaf.convert.SideEffects;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.Unreadable;

/** Turns the sections of a page into an article. */
final class PageArticle {

    private final Page page;
    private final Tray tray;
    private final SourceWords words = new SourceWords(Locale.ENGLISH);
    private final Answers answers = new Answers(Locale.ENGLISH);
    private final PageGaps gaps;
    private final PieceBlocks pieces;
    private final PageFrame frame;

    /** The parts that came from each address. */
    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    PageArticle(Page page, Original original, Tray tray) {
        this.page = page;
        this.tray = tray;
        this.gaps = new PageGaps(tray);
        this.pieces = new PieceBlocks(gaps);
        this.frame = new PageFrame(page, original, tray, words);
    }

    void file(List<Section> sections) throws Unreadable {
        Draft draft = frame.draft(glance(sections));
        came("at-a-glance", "");
        sections.forEach(section -> add(section, draft));
        gaps.finish();
        if (!draft.hasQuestions()) {
            throw new Unreadable(GapReason.HUB_PAGE, "", page.name());
        }
        parts.forEach((url, all) -> draft.trace(frame.provenance(url, all)));
        tray.put(draft);
    }

    /** The lead paragraph, which is the first section about no single aspect, or else the description. */
    private RichText glance(List<Section> sections) {
        String words = page.description().isEmpty() ? page.name() : page.description();
        return sections.stream()
                .filter(section -> section.aspect().isEmpty())
                .limit(1)
                .flatMap(section -> answers.of(blocks(section)).stream())
                .map(Answer::shortAnswer)
                .findFirst()
                .orElseGet(() -> RichText.of(words));
    }

    private List<Block> blocks(Section section) {
        return section.pieces().stream()
                .filter(piece -> !CareCard.isOne(piece.name()) && !piece.name().equals("chq"))
                .flatMap(piece -> pieces.read(piece).stream())
                .toList();
    }

    private void add(Section section, Draft draft) {
        section.pieces().stream().filter(piece -> CareCard.isOne(piece.name())).forEach(piece -> card(piece, draft));
        List<Block> blocks = blocks(section);
        String title = title(section, blocks);
        answers.of(blocks).ifPresent(answer -> ask(title, section, answer, draft));
        section.pieces().stream()
                .filter(piece -> piece.name().equals("chq"))
                .forEach(piece -> answers.of(pieces.read(piece))
                        .ifPresent(answer -> common(piece.headline(), section, answer, draft)));
        if (section.aspect().equals("SideEffects") && new SideEffects(draft, tray).add(blocks)) {
            came("risks", section.url());
        }
        if (new Suitability(draft, tray).add(section, blocks)) {
            came("contraindications", section.url());
        }
    }

    /** A card whose level or signs can't be told stays as text under its heading: such words must not get lost. */
    private void card(Section.Piece piece, Draft draft) {
        CareCard.Found found = CareCard.read(piece, pieces.read(piece), draft.sources());
        if (found.card() != null) {
            draft.add(found.card());
            came("urgent-help", "");
            return;
        }
        tray.leaveOut(GapReason.UNCLEAR_LEVEL, piece.name(), found.heading());
        String title = found.heading().isEmpty() ? page.name() : found.heading();
        answers.of(found.blocks()).ifPresent(answer -> ask(title, "basics", Aspect.BASICS, "", answer, draft));
    }

    /** A section without a headline takes that of its first piece, of its aspect or of the page; a sentence is none. */
    private String title(Section section, List<Block> blocks) {
        if (!section.headline().isEmpty()) {
            return section.headline();
        }
        String first = section.pieces().getFirst().headline();
        if (!first.isEmpty() && !section.pieces().getFirst().name().equals("chq")) {
            return first;
        }
        if (!section.aspect().isEmpty()) {
            return HealthAspect.words(section.aspect());
        }
        return blocks.stream()
                .limit(1)
                .map(PieceBlocks::title)
                .filter(words -> !words.isEmpty() && !words.endsWith("."))
                .findFirst()
                .orElse(page.name());
    }

    private void ask(String title, Section section, Answer answer, Draft draft) {
        Aspect aspect = HealthAspect.of(section.aspect(), frame.kind());
        String group = aspect == Aspect.BASICS ? "basics" : aspect == Aspect.NEXT_STEPS ? "more" : "care";
        ask(title, group, aspect, section.url(), answer, draft);
    }

    private void common(String question, Section section, Answer answer, Draft draft) {
        ask(question, "questions", Aspect.BASICS, section.url(), answer, draft);
        new Suitability(draft, tray).advise(question, answer);
    }

    private void ask(String title, String group, Aspect aspect, String url, Answer answer, Draft draft) {
        String id = draft.newId(title);
        draft.ask(
                new Question(id, group, aspect, title, List.of(), answer.shortAnswer(), answer.blocks()),
                words.text("convert.group." + group));
        came(id, url);
    }

    /** Notes where a part is from; a part that came from more than one place stands at each. */
    private void came(String part, String url) {
        List<String> all = parts.computeIfAbsent(url, _ -> new ArrayList<>());
        if (!all.contains(part)) {
            all.add(part);
        }
    }
}
