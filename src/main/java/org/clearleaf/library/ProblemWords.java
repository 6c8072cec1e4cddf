package org.clearleaf.library;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in plain words what is wrong and how to mend it. */
final class ProblemWords {

    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.clearleaf.library.messages",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String problem(String code, Object... values) {
        return say("library.problem." + code, values);
    }

    String fix(String code, Object... values) {
        return say("library.fix." + code, values);
    }

    /** The name of a kind of JSON value, for example "a list". */
    String type(String type) {
        return say("library.type." + type);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(values);
    }
}
