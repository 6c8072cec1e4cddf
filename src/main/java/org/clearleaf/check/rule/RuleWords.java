package org.clearleaf.check.rule;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What rules say to authors, in plain English. */
public final class RuleWords {

    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.clearleaf.check.rules",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    public String title(Rule rule) {
        return say(rule, "title");
    }

    /** The standard or study that the rule comes from. */
    public String source(Rule rule) {
        return say(rule, "source");
    }

    public Example bad(Rule rule) {
        return new Example(false, say(rule, "bad"));
    }

    public Example good(Rule rule) {
        return new Example(true, say(rule, "good"));
    }

    /** How to mend what the rule finds. */
    public String fix(Rule rule) {
        return say(rule, "fix");
    }

    /**
     * What is wrong.
     *
     * @param variant which of the messages of the rule
     */
    String message(Rule rule, String variant, Object... values) {
        return say(rule, variant, values);
    }

    private String say(Rule rule, String key, Object... values) {
        String pattern = words.getString("check." + rule.id() + "." + key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
