package org.clearleaf.convert.nhs;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clearleaf.article.Block;
import org.clearleaf.article.Population;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Strength;
import org.clearleaf.convert.Answer;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Reasons;
import org.clearleaf.convert.Tray;

/** Finds who should not use a medicine, or only with advice, where a page says so in so many words. */
final class Suitability {

    private static final Pattern CHECK =
            Pattern.compile("(?i)(tell|speak to|talk to|check with|ask) (your|a|the) (doctor|pharmacist|gp|nurse)");
    private static final Pattern NEVER = Pattern.compile("(?i)(do not|must not|should not|cannot) (take|use|have)\\b");

    private final Draft draft;
    private final Tray tray;

    Suitability(Draft draft, Tray tray) {
        this.draft = draft;
        this.tray = tray;
    }

    /** Adds what a section says; answers whether there was a reason not to use it. */
    boolean add(Section section, List<Block> blocks) {
        if (section.aspect().equals("Pregnancy")) {
            pregnancy(blocks);
        }
        boolean found = false;
        if (section.aspect().equals("Suitability")) {
            for (Block block : blocks) {
                found |=
                        block instanceof Block.Bullets(RichText intro, var items) && intro != null && add(intro, items);
            }
        }
        return found;
    }

    private boolean add(RichText intro, List<RichText> items) {
        String words = lastSentence(intro.plain());
        boolean check = CHECK.matcher(words).find();
        boolean never = NEVER.matcher(words).find();
        if (check == never) {
            tray.leaveOut(GapReason.UNCLEAR_STRENGTH, "Suitability", words);
            return false;
        }
        Reasons reasons = new Reasons(draft, tray);
        items.forEach(item -> reasons.add(check ? Strength.CHECK_FIRST : Strength.NEVER, words, item.plain()));
        return true;
    }

    private static String lastSentence(String intro) {
        return intro.replaceFirst("^.*[.?!] (?=[A-Z])", "");
    }

    /** Text below a heading that names pregnancy or breastfeeding, but not both. */
    private void pregnancy(List<Block> blocks) {
        String heading = "";
        for (Block block : blocks) {
            if (PieceBlocks.isHeading(block)) {
                heading = ((Block.Paragraph) block).text().plain().toLowerCase(Locale.ROOT);
            } else if (block instanceof Block.Paragraph(RichText text)) {
                boolean pregnancy = heading.contains("pregnan");
                boolean feeding = heading.contains("breastfe");
                if (pregnancy != feeding) {
                    draft.advise(pregnancy ? Population.PREGNANCY : Population.BREASTFEEDING, text);
                    heading = "";
                }
            }
        }
    }

    /** A common question about driving or alcohol. */
    void advise(String question, Answer answer) {
        if (question.matches("(?i)can i (drive|ride)\\b.*")) {
            draft.advise(Population.DRIVING, answer.shortAnswer());
        } else if (question.matches("(?i)can i drink alcohol\\b.*")) {
            draft.advise(Population.ALCOHOL, answer.shortAnswer());
        }
    }
}
