package org.clearleaf.takehome;

import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Block;
import org.clearleaf.article.Figure;
import org.jspecify.annotations.Nullable;

/** Turns the blocks of an answer into what is shown of them. */
final class BlockPieces {

    private final Article article;
    private final HandoutWords words;
    private final OutcomePieces outcomes;

    BlockPieces(Article article, HandoutWords words, OutcomePieces outcomes) {
        this.article = article;
        this.words = words;
        this.outcomes = outcomes;
    }

    Stream<Piece> pieces(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(new Piece.Words(text, Piece.Look.BODY));
            case Block.Bullets(var intro, var items) -> Stream.of(new Piece.Items(null, intro, items, false));
            case Block.Steps(var intro, var items) -> Stream.of(new Piece.Items(null, intro, items, true));
            case Block.Dos(var items) -> Stream.of(new Piece.Items(words.text("takehome.do"), null, items, false));
            case Block.Donts(var items) -> Stream.of(new Piece.Items(words.text("takehome.dont"), null, items, false));
            case Block.Callout(var title, var text) -> Stream.of(new Piece.Callout(title, text));
            case Block.Table(var caption, var header, var rows) ->
                Stream.of(new Piece.Grid(caption, header, rows, false));
            case Block.Picture(var figure) -> article.figure(figure).stream().map(this::picture);
            case Block.RiskPicture(var risk) ->
                article.risks().risk(risk).stream().flatMap(outcomes::risk);
            case Block.EvidenceChart(var finding) ->
                article.evidence().findings().stream()
                        .filter(one -> one.id().equals(finding))
                        .flatMap(outcomes::finding);
        };
    }

    private Piece picture(Figure figure) {
        String credit = figure.credit();
        return new Piece.Picture(figure.file(), figure.alt(), figure.caption(), credit(credit));
    }

    private @Nullable String credit(@Nullable String name) {
        return name == null ? null : words.text("takehome.figure.credit", name);
    }
}
