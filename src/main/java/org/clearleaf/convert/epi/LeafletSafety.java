package org.clearleaf.convert.epi;

import java.util.List;
import java.util.regex.Pattern;
import org.clearleaf.article.Block;
import org.clearleaf.article.Population;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Strength;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.Reasons;
import org.clearleaf.convert.SideEffects;
import org.clearleaf.convert.Tray;

/** Reads the sections of a leaflet that warn. The code of a section, not its wording, tells what its lists mean. */
final class LeafletSafety {

    private static final Pattern CHECK = Pattern.compile(
            "(?i)\\b(consulte|contacte|informe|hable|doctor|pharmacist|médico|farmacéutico)\\b.*\\b(si|if)\\b.*:$");

    private static final Pattern PREGNANCY = Pattern.compile("(?i)embarazo|pregnan");
    private static final Pattern FEEDING = Pattern.compile("(?i)lactancia|breast");
    private static final Pattern ALCOHOL = Pattern.compile("(?i)alcohol");

    private final Draft draft;
    private final Tray tray;

    LeafletSafety(Draft draft, Tray tray) {
        this.draft = draft;
        this.tray = tray;
    }

    /** Adds what a section says; answers whether it gave a risk or a reason not to use the medicine. */
    boolean add(Leaflet.Section section, String title, List<Block> blocks) {
        people(section.code(), title, blocks);
        return switch (section.code()) {
            case QrdCode.SIDE_EFFECTS -> new SideEffects(draft, tray).add(blocks);
            case QrdCode.DO_NOT_TAKE -> reasons(Strength.NEVER, title, blocks);
            case QrdCode.WARNINGS -> reasons(Strength.CHECK_FIRST, "", blocks);
            default -> false;
        };
    }

    /** All lists of "do not take"; of the warnings only those that ask to see a doctor if something is so. */
    private boolean reasons(Strength strength, String title, List<Block> blocks) {
        Reasons reasons = new Reasons(draft, tray);
        boolean found = false;
        for (Block block : blocks) {
            if (block instanceof Block.Bullets(RichText intro, var items)) {
                String words = intro == null ? title : intro.plain();
                if (strength == Strength.NEVER || CHECK.matcher(words).find()) {
                    items.forEach(item -> reasons.add(strength, words, item.plain()));
                    found = true;
                }
            }
        }
        return found;
    }

    private void people(String code, String title, List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph(RichText text))) {
            return;
        }
        QrdCode.population(code).ifPresent(people -> draft.advise(people, text));
        if (PREGNANCY.matcher(title).find()) {
            draft.advise(Population.PREGNANCY, text);
        }
        if (FEEDING.matcher(title).find()) {
            draft.advise(Population.BREASTFEEDING, text);
        }
        if (ALCOHOL.matcher(title).find()) {
            draft.advise(Population.ALCOHOL, text);
        }
    }
}
