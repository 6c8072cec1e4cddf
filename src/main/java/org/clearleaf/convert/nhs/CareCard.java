package org.clearleaf.convert.nhs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearleaf.article.Block;
import org.clearleaf.article.Contact;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;
import org.jspecify.annotations.Nullable;

/** Reads a care card of the NHS: a heading that says what to do, and the signs below it. */
final class CareCard {

    private static final Map<String, Urgency> LEVELS =
            Map.of("immediate", Urgency.EMERGENCY, "urgent", Urgency.URGENT, "non-urgent", Urgency.SOON);

    private CareCard() {}

    static boolean isOne(String name) {
        return LEVELS.containsKey(name);
    }

    /**
     * What a piece of that kind turned out to be.
     *
     * @param card absent where there is no heading or no sign
     * @param heading what to do, for example "See a GP if:"
     * @param blocks what stands below it
     */
    record Found(UrgentHelp.@Nullable Card card, String heading, List<Block> blocks) {

        Found {
            blocks = List.copyOf(blocks);
        }
    }

    static Found read(Section.Piece piece, List<Block> all, List<String> sources) {
        List<Block> blocks = new ArrayList<>(all);
        String heading = heading(blocks);
        List<RichText> signs = new ArrayList<>();
        List<RichText> after = new ArrayList<>();
        blocks.forEach(block -> sort(block, signs, after));
        boolean whole = !signs.isEmpty() && !heading.isBlank();
        Urgency level = LEVELS.getOrDefault(piece.name(), Urgency.ROUTINE);
        Contact contact = level == Urgency.EMERGENCY ? Contact.EMERGENCY : Contact.CARE_TEAM;
        UrgentHelp.Card card =
                whole ? new UrgentHelp.Card(level, signs, joined(RichText.of(heading), after), contact, sources) : null;
        return new Found(card, heading, blocks);
    }

    /** Takes the heading away; where it ends with a colon it has become the intro of the list below it. */
    private static String heading(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        if (PieceBlocks.isHeading(blocks.getFirst())) {
            return ((Block.Paragraph) blocks.removeFirst()).text().plain();
        }
        if (blocks.getFirst() instanceof Block.Bullets(RichText intro, var items)
                && intro != null
                && PieceBlocks.isHeading(new Block.Paragraph(intro))) {
            blocks.set(0, new Block.Bullets(null, items));
            return intro.plain();
        }
        return "";
    }

    /** What the signs have in common stands before them, or they would say too much. */
    private static void sort(Block block, List<RichText> signs, List<RichText> after) {
        switch (block) {
            case Block.Bullets(var intro, var items) -> {
                Optional.ofNullable(intro).ifPresent(signs::add);
                signs.addAll(items);
            }
            case Block.Paragraph(var text) -> (signs.isEmpty() ? signs : after).add(text);
            default -> {}
        }
    }

    private static RichText joined(RichText heading, List<RichText> after) {
        List<Run> runs = new ArrayList<>(heading.runs());
        after.forEach(text -> {
            runs.add(new Run.Plain(" "));
            runs.addAll(text.runs());
        });
        return new RichText(runs);
    }
}
