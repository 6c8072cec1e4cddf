package org.clearleaf.convert.nhs;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.convert.PageGaps;
import org.clearleaf.convert.markup.Markup;
import org.clearleaf.convert.text.CleanText;

/** Turns a piece of a page into blocks. */
record PieceBlocks(PageGaps gaps) {

    List<Block> read(Section.Piece piece) {
        List<Block> blocks = new ArrayList<>(Markup.read(piece.html(), gaps));
        if (piece.name().equals("Do/Don't")) {
            return advice(blocks);
        }
        if (piece.name().equals("Information") && !blocks.isEmpty()) {
            return callout(blocks);
        }
        if (!piece.headline().isEmpty() && !piece.name().equals("chq")) {
            blocks.addFirst(heading(piece.headline()));
        }
        return blocks;
    }

    private static Block heading(String words) {
        return new Block.Paragraph(new RichText(List.of(new Run.Strong(CleanText.line(words)))));
    }

    /** Lists below the headings "Do" and "Don't". */
    private static List<Block> advice(List<Block> blocks) {
        List<Block> advice = new ArrayList<>();
        String heading = "";
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph(RichText text)
                    && (text.plain().equals("Do") || text.plain().matches("Don['’]t|Do not"))) {
                heading = text.plain();
            } else if (block instanceof Block.Bullets(var _, var items) && !heading.isEmpty()) {
                advice.add(heading.equals("Do") ? new Block.Dos(items) : new Block.Donts(items));
            } else {
                advice.add(block);
            }
        }
        return advice;
    }

    private static List<Block> callout(List<Block> blocks) {
        String title = "";
        List<Block> rest = new ArrayList<>(blocks);
        if (isHeading(rest.getFirst()) && rest.size() > 1) {
            title = ((Block.Paragraph) rest.removeFirst()).text().plain();
        }
        if (rest.getFirst() instanceof Block.Paragraph(RichText text)) {
            rest.set(0, new Block.Callout(title.isEmpty() ? null : title, text));
        } else if (!title.isEmpty()) {
            rest.addFirst(heading(title));
        }
        return rest;
    }

    /** What a heading or the title of a callout says; empty for other blocks. */
    static String title(Block block) {
        if (block instanceof Block.Callout(var title, var _) && title != null) {
            return title;
        }
        return isHeading(block) ? ((Block.Paragraph) block).text().plain() : "";
    }

    static boolean isHeading(Block block) {
        return block instanceof Block.Paragraph(RichText text)
                && text.runs().stream().allMatch(Run.Strong.class::isInstance);
    }
}
