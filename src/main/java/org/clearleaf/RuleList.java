package org.clearleaf;

import java.io.PrintWriter;
import org.clearleaf.check.RuleBook;
import org.clearleaf.check.Severities;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.rule.RuleWords;
import org.clearleaf.check.rule.Severity;

/** Prints every rule with where it comes from and its two examples. */
final class RuleList {

    private final CommandWords words;
    private final RuleWords rules = new RuleWords();

    RuleList(CommandWords words) {
        this.words = words;
    }

    void print(Severities severities, PrintWriter out) {
        for (Rule rule : RuleBook.all()) {
            String severity = words.text(
                    "main.check." + severities.of(rule).map(Severity::code).orElse("off"));
            out.println(words.text("main.check.rule", rule.id(), rules.title(rule), severity));
            out.println("    " + rules.source(rule));
            out.println("    - " + rules.bad(rule).words());
            out.println("    + " + rules.good(rule).words());
            out.println("    " + rules.fix(rule));
        }
        out.flush();
    }
}
