package org.clearleaf.convert;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in plain English why something stands in no article. */
final class GapWords {

    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.clearleaf.convert.gaps.messages",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String why(GapReason reason) {
        return text("convert.gap." + reason.code());
    }

    String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(values);
    }
}
