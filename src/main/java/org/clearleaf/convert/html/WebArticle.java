package org.clearleaf.convert.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Attribution;
import org.clearleaf.article.Author;
import org.clearleaf.article.Block;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Provenance;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.article.Source;
import org.clearleaf.article.SourceType;
import org.clearleaf.article.Subject;
import org.clearleaf.convert.Address;
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

/** Turns a page into a draft: what stands under a heading answers it. */
final class WebArticle {

    private static final int LONGEST_TITLE = 200;

    private final WebPage page;
    private final Original original;
    private final Tray tray;
    private final Locale language;
    private final SourceWords words;
    private final Answers answers;

    WebArticle(WebPage page, Original original, Tray tray) throws Unreadable {
        if (page.language().isEmpty()) {
            throw new Unreadable(GapReason.NO_LANGUAGE, "html", page.title());
        }
        this.page = page;
        this.original = original;
        this.tray = tray;
        this.language = Locale.forLanguageTag(page.language());
        this.words = new SourceWords(language);
        this.answers = new Answers(language);
    }

    void file() throws Unreadable {
        String title = page.title();
        if (title.isEmpty()) {
            throw new Unreadable(GapReason.NO_TITLE, "", "");
        }
        List<Chapter> chapters = chapters(title);
        if (chapters.isEmpty()) {
            throw new Unreadable(GapReason.NOTHING_TO_SHOW, "", title);
        }
        Draft draft = new Draft(identity(title), publication(), source(title), glance(chapters, title));
        List<String> parts = new ArrayList<>(List.of("at-a-glance"));
        chapters.forEach(chapter -> parts.add(ask(chapter, draft)));
        draft.trace(provenance(parts));
        tray.leaveOut(GapReason.NO_KIND, "", title);
        tray.put(draft);
    }

    /** What stands under one heading. */
    private record Chapter(String heading, Answer answer) {}

    private List<Chapter> chapters(String title) {
        PageGaps gaps = new PageGaps(tray);
        List<Chapter> chapters = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        String heading = title;
        for (Block block : DashLists.in(Markup.read(page.body(), gaps))) {
            String words = heading(block);
            if (words.isEmpty()) {
                below.add(block);
            } else {
                add(heading, below, chapters);
                heading = words;
            }
        }
        add(heading, below, chapters);
        gaps.finish();
        return chapters;
    }

    /** A heading, which is nothing but strong words; else empty. */
    private static String heading(Block block) {
        boolean strong = block instanceof Block.Paragraph(RichText text)
                && text.runs().stream().allMatch(Run.Strong.class::isInstance)
                && text.plain().length() <= LONGEST_TITLE;
        return strong ? ((Block.Paragraph) block).text().plain() : "";
    }

    private void add(String heading, List<Block> below, List<Chapter> chapters) {
        answers.of(List.copyOf(below)).ifPresent(answer -> chapters.add(new Chapter(heading, answer)));
        below.clear();
    }

    private String ask(Chapter chapter, Draft draft) {
        String id = draft.newId(chapter.heading());
        Answer answer = chapter.answer();
        draft.ask(
                new Question(
                        id,
                        "basics",
                        Aspect.BASICS,
                        chapter.heading(),
                        List.of(),
                        answer.shortAnswer(),
                        answer.blocks()),
                words.text("convert.group.basics"));
        return id;
    }

    private static RichText glance(List<Chapter> chapters, String title) {
        return chapters.isEmpty()
                ? RichText.of(title)
                : chapters.getFirst().answer().shortAnswer();
    }

    private Identity identity(String title) {
        String cut = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        String slug = CleanText.slug(title);
        String id = slug.isEmpty() ? "page-" + CleanText.slug(original.shortName()) : slug;
        String summary = page.description().isEmpty() ? cut : page.description();
        return new Identity(id, 1, language, Kind.TOPIC, Subject.OTHER, cut, summary, List.of());
    }

    private Publication publication() {
        String publisher = page.publisher().isEmpty() ? words.text("convert.publisher") : page.publisher();
        String author = page.author().isEmpty() ? publisher : page.author();
        return new Publication(
                        List.of(new Author(author, null, null, null)),
                        List.of(),
                        publisher,
                        words.text("convert.licence"),
                        words.text("convert.funding"),
                        dates())
                .with(new Attribution(
                        words.text("convert.html.attribution", publisher), Address.orNull(page.address())));
    }

    private Dates dates() {
        LocalDate published = page.published();
        LocalDate updated = page.updated() == null ? published : page.updated();
        if (updated == null || (published != null && updated.isBefore(published))) {
            tray.leaveOut(updated == null ? GapReason.NO_DATE : GapReason.WRONG_DATE, "meta", "");
            return updated == null ? Dates.UNKNOWN : new Dates(null, updated, null, null, null);
        }
        return new Dates(published, updated, null, null, null);
    }

    private Source source(String title) {
        return new Source(
                "original",
                title + ".",
                SourceType.REFERENCE,
                null,
                Address.orNull(page.address()),
                original.retrieved());
    }

    private Provenance provenance(List<String> parts) {
        return new Provenance(
                "clearleaf html",
                Address.orNull(page.address()),
                null,
                original.hash(),
                original.retrieved(),
                words.text("convert.transform.page"),
                parts);
    }
}
