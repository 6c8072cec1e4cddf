package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import org.clearleaf.article.Block;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Figure;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risk;
import org.jspecify.annotations.Nullable;

/** Reads one piece of a longer answer. A block is shown whole or not at all: steps without the third one may do harm. */
record BlockReader(Targets<Figure> figures, Targets<Risk> risks, Targets<Evidence.Finding> findings) {

    /** More columns can't be read on a narrow screen (PEMAT 19: simple tables). */
    private static final ListSize COLUMNS = new ListSize(1, 5);

    Optional<Block> read(Fields in) {
        return in.required("type", json -> in.values().word(json, List.of(BlockType.values())))
                .flatMap(type -> read(type, in));
    }

    private Optional<Block> read(BlockType type, Fields in) {
        return switch (type) {
            case PARAGRAPH -> in.whole(new Block.Paragraph(in.rich("text")));
            case LIST -> in.whole(new Block.Bullets(intro(in), items(in)));
            case STEPS -> in.whole(new Block.Steps(intro(in), items(in)));
            case DO -> in.whole(new Block.Dos(items(in)));
            case DONT -> in.whole(new Block.Donts(items(in)));
            case CALLOUT -> in.whole(new Block.Callout(in.textOrNull("title"), in.rich("text")));
            case TABLE -> table(in);
            case FIGURE -> in.whole(new Block.Picture(target("figure", figures, in)));
            case RISK -> in.whole(new Block.RiskPicture(target("risk", risks, in)));
            case EVIDENCE -> in.whole(new Block.EvidenceChart(target("evidence", findings, in)));
        };
    }

    private static @Nullable RichText intro(Fields in) {
        return in.telling("intro", in.values()::rich).orElse(null);
    }

    private static List<RichText> items(Fields in) {
        return in.list("items", ListSize.SOME).all(in.values()::rich);
    }

    private static String target(String name, Targets<?> targets, Fields in) {
        return in.required(name, json -> in.values().link(json, targets)).orElse("");
    }

    private static Optional<Block> table(Fields in) {
        String caption = in.text("caption");
        List<String> header = in.list("header", COLUMNS).all(in.values()::text);
        List<List<RichText>> rows = in.list("rows", ListSize.SOME).all(json -> row(json, header.size(), in));
        return in.whole(new Block.Table(caption, header, rows));
    }

    private static Optional<List<RichText>> row(Json json, int columns, Fields in) {
        List<Json> cells = in.values().items(json, ListSize.ANY).orElse(List.of());
        if (json instanceof Json.Sequence && columns > 0 && cells.size() != columns) {
            in.spoil("row-length", json.where(), cells.size(), columns);
        }
        List<RichText> read =
                cells.stream().flatMap(cell -> in.values().rich(cell).stream()).toList();
        return read.size() == columns ? Optional.of(read) : Optional.empty();
    }
}
