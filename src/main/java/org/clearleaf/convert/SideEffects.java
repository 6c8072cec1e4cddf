package org.clearleaf.convert;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearleaf.article.Block;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Response;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Run;
import org.clearleaf.article.Seriousness;
import org.clearleaf.convert.text.Runs;

/** Finds lists of side effects in a section about them. The section itself stays whole; the risks repeat its items. */
public final class SideEffects {

    private static final Pattern EFFECTS = Pattern.compile("(?i)side effects?|efectos? adversos?|efectos secundarios");
    private static final Pattern SIGNS = Pattern.compile(
            "(?i)\\b(call|go to|see|talk to|contact|llame|acuda|consulte|hable|póngase)\\b.*\\b(if|si)\\b.*:$");
    private static final Pattern SERIOUS = Pattern.compile("(?i)\\bserious\\b|\\bgraves?\\b");
    private static final Pattern FREQUENCY_WORDS =
            Pattern.compile("(?i)\\b(very |un)?common\\b|\\brare\\b|frecuentes\\b|\\brar[oa]s\\b");

    /** A heading that sends the reader of each effect below it to a doctor at once. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?i)\\b(doctor|médico)\\b.*\\b(immediately|straight away|right away|at once|inmediatamente|de inmediato)\\b");

    private static final int LONGEST_NAME = 200;

    private final Draft draft;
    private final Tray tray;
    private String heading = "";
    private String before = "";
    private boolean found;

    public SideEffects(Draft draft, Tray tray) {
        this.draft = draft;
        this.tray = tray;
    }

    /**
     * Adds a risk for each effect in a list.
     *
     * @return whether there was any
     */
    public boolean add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph(RichText text) -> note(text);
                case Block.Bullets(RichText intro, var items) -> {
                    String words = intro == null ? before : intro.plain();
                    if (isAboutEffects(words)) {
                        items.forEach(item -> add(item, words));
                    }
                    before = "";
                }
                default -> before = "";
            }
        }
        return found;
    }

    /** A line that names the kind of effects below it is a heading too, also without strong words. */
    private void note(RichText text) {
        boolean strong = text.runs().getFirst() instanceof Run.Strong;
        if (strong
                && (EFFECTS.matcher(text.plain()).find()
                        || SERIOUS.matcher(text.plain()).find())) {
            heading = text.plain();
        }
        before = text.plain();
    }

    private boolean isAboutEffects(String words) {
        String all = heading + " " + words;
        return !SIGNS.matcher(words).find()
                && (EFFECTS.matcher(words).find()
                        || FrequencyBands.mentions(words)
                        || (EFFECTS.matcher(heading).find()
                                && FREQUENCY_WORDS.matcher(all).find()));
    }

    private void add(RichText item, String words) {
        String name = Runs.sentence(item.plain());
        if (name.length() > LONGEST_NAME) {
            return;
        }
        Optional<Frequency> frequency = FrequencyBands.read(words);
        if (frequency.isEmpty() && FrequencyBands.mentions(words)) {
            tray.leaveOut(GapReason.UNCLEAR_NUMBER, name, words);
        }
        draft.add(new Risk(
                draft.newId(name),
                name,
                words.isBlank() ? null : RichText.of(words),
                frequency.orElseGet(Frequency.Unknown::new),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                SERIOUS.matcher(heading + " " + words).find() ? Seriousness.SERIOUS : Seriousness.NOT_STATED,
                AT_ONCE.matcher(heading).find() ? Response.GET_HELP_NOW : Response.NOT_STATED,
                draft.sources()));
        found = true;
    }
}
