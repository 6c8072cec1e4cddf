package org.clearleaf.convert.epi;

import java.util.List;

/**
 * A document of a bundle.
 *
 * @param bundle the identifier of the bundle that holds it; may be empty
 * @param language a tag; may be empty
 * @param date of the composition; may be empty
 */
record Leaflet(String bundle, String language, String date, String title, List<Section> sections) {

    Leaflet {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param code of the QRD template, the same in every language
     * @param html as XHTML
     */
    record Section(String title, String code, String html, List<Section> sections) {

        Section {
            sections = List.copyOf(sections);
        }
    }
}
