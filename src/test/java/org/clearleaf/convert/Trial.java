package org.clearleaf.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Block;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;

/** What an importer makes of one sample. */
public final class Trial implements Tray {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");

    private final List<Article> articles = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Trial() {}

    public static Trial of(Importer importer, String sample) {
        try {
            return of(
                    importer,
                    sample,
                    Files.readAllBytes(SAMPLES.resolve(importer.format()).resolve(sample)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Trial of(Importer importer, String name, byte[] bytes) {
        Trial trial = new Trial();
        try {
            importer.read(new Original(name, bytes, null), trial);
        } catch (Unreadable e) {
            trial.leaveOut(e.reason(), e.place(), String.valueOf(e.getMessage()));
        }
        return trial;
    }

    @Override
    public void put(Draft draft) {
        articles.add(draft.article(draft.id()));
    }

    @Override
    public void leaveOut(GapReason reason, String place, String text) {
        gaps.add(new Gap("", place, reason, text));
    }

    public List<Article> articles() {
        return articles;
    }

    /** The only article. */
    public Article article() {
        if (articles.size() != 1) {
            throw new AssertionError("one article is expected, not " + articles.size() + "; gaps: " + gaps);
        }
        return articles.getFirst();
    }

    public boolean hasGap(GapReason reason) {
        return gaps.stream().anyMatch(gap -> gap.reason() == reason);
    }

    public long count(GapReason reason) {
        return gaps.stream().filter(gap -> gap.reason() == reason).count();
    }

    /** All words of an answer, block after block. */
    public static String words(Question question) {
        RichText lead = question.shortAnswer();
        StringBuilder all = new StringBuilder(lead == null ? "" : lead.plain());
        question.blocks().forEach(block -> all.append('\n').append(words(block)));
        return all.toString();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> text.plain();
            case Block.Bullets(var intro, var items) -> (intro == null ? "" : intro.plain() + " ") + plain(items);
            case Block.Steps(var intro, var items) -> (intro == null ? "" : intro.plain() + " ") + plain(items);
            case Block.Dos(var items) -> "do: " + plain(items);
            case Block.Donts(var items) -> "don't: " + plain(items);
            case Block.Callout(var title, var text) -> "callout: " + title + " " + text.plain();
            case Block.Table table ->
                table.header() + " " + table.rows().stream().map(Trial::plain).toList();
            default -> "";
        };
    }

    private static String plain(List<RichText> texts) {
        return texts.stream().map(RichText::plain).toList().toString();
    }
}
