package org.clearleaf.check.text;

import org.clearleaf.article.Block;

/** Lists the texts of the pieces of a longer answer. */
final class BlockTexts {

    private final TextList all;

    BlockTexts(TextList all) {
        this.all = all;
    }

    void add(String path, Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> all.add(path + ".text", Role.PROSE, text);
            case Block.Bullets(var intro, var items) -> {
                all.add(path + ".intro", Role.PROSE, intro);
                all.items(path + ".items", Role.ITEM, items);
            }
            case Block.Steps(var intro, var items) -> {
                all.add(path + ".intro", Role.PROSE, intro);
                all.items(path + ".items", Role.ITEM, items);
            }
            case Block.Dos(var items) -> all.items(path + ".items", Role.ITEM, items);
            case Block.Donts(var items) -> all.items(path + ".items", Role.DONT, items);
            case Block.Callout(var title, var text) -> {
                all.add(path + ".title", Role.HEADING, title);
                all.add(path + ".text", Role.PROSE, text);
            }
            case Block.Table table -> add(path, table);
            case Block.Picture _, Block.RiskPicture _, Block.EvidenceChart _ -> {}
        }
    }

    private void add(String path, Block.Table table) {
        all.add(path + ".caption", Role.CAPTION, table.caption());
        all.each(path + ".header", table.header(), (at, cell) -> all.add(at, Role.CELL, cell));
        all.each(path + ".rows", table.rows(), (at, row) -> all.items(at, Role.CELL, row));
    }
}
