package org.clearleaf.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.jspecify.annotations.Nullable;

/** The plain texts that stand in a block, in reading order. */
final class BlockTexts {

    private BlockTexts() {}

    static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Paragraph(RichText text) -> Stream.of(PartTexts.plain(text));
            case Block.Bullets(var intro, var items) -> list(intro, items);
            case Block.Steps(var intro, var items) -> list(intro, items);
            case Block.Dos(var items) -> list(null, items);
            case Block.Donts(var items) -> list(null, items);
            case Block.Callout(var title, var text) ->
                Stream.concat(Stream.ofNullable(title), Stream.of(PartTexts.plain(text)));
            case Block.Table(var caption, var header, var rows) -> table(caption, header, rows);
            // What these draw stands among the risks, the evidence and the figures.
            case Block.Picture _, Block.RiskPicture _, Block.EvidenceChart _ -> Stream.empty();
        };
    }

    private static Stream<String> list(@Nullable RichText intro, List<RichText> items) {
        return Stream.concat(Stream.ofNullable(intro), items.stream()).map(PartTexts::plain);
    }

    private static Stream<String> table(String caption, List<String> header, List<List<RichText>> rows) {
        Stream<String> lines =
                rows.stream().map(row -> row.stream().map(PartTexts::plain).collect(Collectors.joining(", ")));
        return Stream.concat(Stream.of(caption, String.join(", ", header)), lines);
    }
}
