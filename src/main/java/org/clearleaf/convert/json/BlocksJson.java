package org.clearleaf.convert.json;

import java.io.IOException;
import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.jspecify.annotations.Nullable;

/** Writes the pieces of a longer answer. */
record BlocksJson(JsonText json, InlineText inline) {

    void write(List<Block> blocks) throws IOException {
        json.objects("blocks", blocks, this::block);
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph(RichText text) -> {
                json.text("type", "paragraph");
                rich("text", text);
            }
            case Block.Bullets(var intro, var items) -> listed("list", intro, items);
            case Block.Steps(var intro, var items) -> listed("steps", intro, items);
            case Block.Dos(var items) -> listed("do", null, items);
            case Block.Donts(var items) -> listed("dont", null, items);
            case Block.Callout(var title, var text) -> {
                json.text("type", "callout");
                json.text("title", title);
                rich("text", text);
            }
            case Block.Table table -> table(table);
            case Block.Picture(String figure) -> pointer("figure", figure);
            case Block.RiskPicture(String risk) -> pointer("risk", risk);
            case Block.EvidenceChart(String finding) -> pointer("evidence", finding);
        }
    }

    void rich(String name, @Nullable RichText text) throws IOException {
        json.text(name, text == null ? null : inline.of(text));
    }

    void riches(String name, List<RichText> texts) throws IOException {
        json.array(name, texts, text -> json.item(inline.of(text)));
    }

    private void listed(String type, @Nullable RichText intro, List<RichText> items) throws IOException {
        json.text("type", type);
        rich("intro", intro);
        riches("items", items);
    }

    private void table(Block.Table table) throws IOException {
        json.text("type", "table");
        json.text("caption", table.caption());
        json.requiredTexts("header", table.header());
        json.array("rows", table.rows(), row -> json.row(row, cell -> json.item(inline.of(cell))));
    }

    private void pointer(String type, String id) throws IOException {
        json.text("type", type);
        json.text(type, id);
    }
}
