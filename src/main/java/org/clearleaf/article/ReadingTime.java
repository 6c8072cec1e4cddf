package org.clearleaf.article;

import java.util.StringTokenizer;
import java.util.stream.Stream;

/** How long an article takes to read; computed, never typed. */
public final class ReadingTime {

    /** Words a minute of an adult who reads about health, slower than the 238 measured for everyday prose. */
    private static final int WORDS_PER_MINUTE = 200;

    private ReadingTime() {}

    /** Whole minutes, at least 1, for the questions and their answers. */
    public static int minutes(Article article) {
        long words = article.questions().stream()
                .flatMap(ReadingTime::texts)
                .mapToLong(ReadingTime::words)
                .sum();
        return (int) Math.max(1, Math.round((double) words / WORDS_PER_MINUTE));
    }

    private static Stream<String> texts(Question question) {
        RichText answer = question.shortAnswer();
        return Stream.concat(
                Stream.of(question.question(), answer == null ? "" : answer.plain()),
                question.blocks().stream().flatMap(ReadingTime::texts));
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(RichText text) -> Stream.of(text.plain());
            case Block.Bullets(var intro, var items) ->
                Stream.concat(Stream.ofNullable(intro), items.stream()).map(RichText::plain);
            case Block.Steps(var intro, var items) ->
                Stream.concat(Stream.ofNullable(intro), items.stream()).map(RichText::plain);
            case Block.Dos(var items) -> items.stream().map(RichText::plain);
            case Block.Donts(var items) -> items.stream().map(RichText::plain);
            case Block.Callout(var title, var text) -> Stream.of(title == null ? "" : title, text.plain());
            case Block.Table(var caption, var header, var rows) ->
                Stream.of(
                                Stream.of(caption),
                                header.stream(),
                                rows.stream().flatMap(row -> row.stream().map(RichText::plain)))
                        .flatMap(texts -> texts);
            case Block.Picture _, Block.RiskPicture _, Block.EvidenceChart _ -> Stream.empty();
        };
    }

    private static long words(String text) {
        return new StringTokenizer(text).countTokens();
    }
}
