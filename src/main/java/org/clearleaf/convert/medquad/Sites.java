package org.clearleaf.convert.medquad;

import java.util.Locale;
import java.util.ResourceBundle;

/** The names of the sites that the collection draws on. */
final class Sites {

    private final ResourceBundle names = ResourceBundle.getBundle(
            "org.clearleaf.convert.medquad.sites",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** The name of a site; the word itself for one that is not known. */
    String name(String site) {
        if (site.isBlank()) {
            return names.getString("unknown");
        }
        return names.containsKey(site) ? names.getString(site) : site;
    }
}
