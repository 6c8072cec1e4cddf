package org.clearleaf.check.wording;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Two acronyms that differ in one letter are mostly one that was mistyped. */
final class AcronymDrift implements Rule {

    @Override
    public String id() {
        return "S13-drift";
    }

    /** Shorter ones are alike by chance: CT and CBT. */
    private static final int MIN_LENGTH = 4;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Acronyms acronyms = new Acronyms(manuscript);
        List<String> names = List.copyOf(acronyms.all().keySet());
        for (String one : names) {
            for (String other : names.subList(names.indexOf(one) + 1, names.size())) {
                if (isAlike(one, other) && !(acronyms.isExplained(one) && acronyms.isExplained(other))) {
                    found.at(Objects.requireNonNull(acronyms.all().get(other)), one, other);
                }
            }
        }
    }

    /** Whether one letter is another, or two neighbours have changed places. */
    private static boolean isAlike(String one, String other) {
        if (one.length() != other.length() || one.length() < MIN_LENGTH) {
            return false;
        }
        int[] differ = IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .toArray();
        return differ.length == 1
                || (differ.length == 2
                        && differ[1] == differ[0] + 1
                        && one.charAt(differ[0]) == other.charAt(differ[1])
                        && one.charAt(differ[1]) == other.charAt(differ[0]));
    }
}
