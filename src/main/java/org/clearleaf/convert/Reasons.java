package org.clearleaf.convert;

import org.clearleaf.article.Contraindication;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Strength;
import org.clearleaf.convert.text.Runs;

/** Adds reasons not to use a medicine, in the words of the original. */
public final class Reasons {

    private static final int LONGEST = 2_000;

    private final Draft draft;
    private final Tray tray;

    public Reasons(Draft draft, Tray tray) {
        this.draft = draft;
        this.tray = tray;
    }

    /**
     * Adds one.
     *
     * @param words before the reason, for example "Do not use if you"; with it the whole is a sentence
     * @param item the reason
     */
    public void add(Strength strength, String words, String item) {
        String condition = Runs.sentence(item);
        if (condition.length() > LONGEST) {
            tray.leaveOut(GapReason.TOO_LONG, words, item);
            return;
        }
        draft.add(new Contraindication(
                draft.newId(condition),
                condition,
                condition,
                strength,
                RichText.of((words + " " + item).strip()),
                null,
                draft.sources()));
    }
}
