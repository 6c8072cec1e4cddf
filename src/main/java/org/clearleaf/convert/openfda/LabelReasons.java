package org.clearleaf.convert.openfda;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.article.Population;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Strength;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Reasons;
import org.clearleaf.convert.Tray;

/**
 * Reads who must not use a medicine: "do not use" and "stop use" are never, "ask a doctor" is check first (21 CFR 201.66 gives
 * these headings their meaning). Everything else on a label stays text.
 */
final class LabelReasons {

    private static final Map<String, Strength> STRENGTHS = Map.of(
            "do_not_use", Strength.NEVER,
            "stop_use", Strength.NEVER,
            "ask_doctor", Strength.CHECK_FIRST,
            "ask_doctor_or_pharmacist", Strength.CHECK_FIRST);

    private static final Map<String, Population> PEOPLE = Map.of(
            "pregnancy", Population.PREGNANCY,
            "nursing_mothers", Population.BREASTFEEDING,
            "lactation", Population.BREASTFEEDING,
            "pediatric_use", Population.CHILDREN,
            "geriatric_use", Population.OLDER_PEOPLE);

    private static final Pattern LEAD = Pattern.compile(
            "(?i)((?:do not use|ask (?:a |your )?doctor(?: or pharmacist)?(?: before use)?"
                    + "|stop use(?: and ask (?:a |your )?doctor(?: or pharmacist)?)?)(?: if(?: you(?: have| are)?)?)?)[: ]+(.+)");

    private static final Pattern EXPECTING =
            Pattern.compile("(?i)if (?:you are )?pregnant or (?:breast-?\\s?feeding|nursing)[^.]*\\.");

    private final Draft draft;
    private final Tray tray;

    LabelReasons(Draft draft, Tray tray) {
        this.draft = draft;
        this.tray = tray;
    }

    /** Adds what a section says; answers whether it gave a reason. */
    boolean add(LabelField field, LabelText text) {
        people(field.name(), text);
        Strength strength = STRENGTHS.get(field.name());
        if (strength == null) {
            return false;
        }
        Reasons reasons = new Reasons(draft, tray);
        Matcher lead = LEAD.matcher(text.lead());
        if (!text.items().isEmpty()) {
            text.items().forEach(item -> reasons.add(strength, text.lead(), item));
        } else if (lead.matches()) {
            reasons.add(strength, lead.group(1), lead.group(2));
        } else {
            tray.leaveOut(GapReason.UNCLEAR_STRENGTH, field.name(), text.lead());
            return false;
        }
        return true;
    }

    private void people(String field, LabelText text) {
        Population population = PEOPLE.get(field);
        if (population != null && !text.lead().isEmpty() && text.items().isEmpty()) {
            draft.advise(population, RichText.of(text.lead()));
        }
        Matcher expecting = EXPECTING.matcher(text.lead());
        if (expecting.find()) {
            draft.advise(Population.PREGNANCY, RichText.of(expecting.group()));
            draft.advise(Population.BREASTFEEDING, RichText.of(expecting.group()));
        }
    }
}
