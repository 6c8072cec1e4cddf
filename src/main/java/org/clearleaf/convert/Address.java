package org.clearleaf.convert;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses in the form that an article may hold. */
public final class Address {

    private static final Pattern FORM = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][^ ]*)?");

    private Address() {}

    /** The address without spaces around it; nothing where it is none, or names a user before the host. */
    public static @Nullable String orNull(String text) {
        String stripped = text.strip();
        return FORM.matcher(stripped).matches() ? stripped : null;
    }
}
