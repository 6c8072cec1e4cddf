package org.clearleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.check.text.Text;

/** Collects what one rule finds in one article. */
public final class Findings {

    /** Who has mended these knows how to look for the rest. */
    private static final int LIMIT = 20;

    /** Longer quotes hide what is wrong. */
    private static final int QUOTE_LIMIT = 120;

    private final Rule rule;
    private final Severity severity;
    private final RuleWords words;
    private final List<Finding> found = new ArrayList<>();

    public Findings(Rule rule, Severity severity, RuleWords words) {
        this.rule = rule;
        this.severity = severity;
        this.words = words;
    }

    /** Something wrong at a place; the values go into the message of the rule. */
    public void at(String path, Object... values) {
        say("message", path, values);
    }

    public void at(Text text, Object... values) {
        at(text.path(), values);
    }

    /** Something wrong for which the rule has a message of its own. */
    public void say(String variant, String path, Object... values) {
        if (found.size() < LIMIT) {
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] instanceof String text ? quote(text) : values[i];
            }
            found.add(new Finding(rule.id(), severity, path, words.message(rule, variant, values), words.fix(rule)));
        }
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }

    private static String quote(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE_LIMIT
                ? line
                : line.substring(0, QUOTE_LIMIT).strip() + "…";
    }
}
