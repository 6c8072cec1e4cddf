package org.clearleaf.convert.nhs;

import java.util.List;

/**
 * A section of a page.
 *
 * @param aspect the health aspect without its address, for example "Symptoms"; empty for a section of another kind
 * @param headline may be empty
 * @param url of the page it stands on, where that is another one
 */
record Section(String aspect, String headline, String url, List<Piece> pieces) {

    Section {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a section.
     *
     * @param name of the kind: markdown, urgent, immediate, non-urgent, Do/Don't, Information, chq …
     * @param headline may be empty
     * @param html may be plain text
     */
    record Piece(String name, String headline, String html) {}

    String words() {
        StringBuilder all = new StringBuilder(headline);
        pieces.forEach(piece -> all.append(' ').append(piece.html()));
        return all.toString().replaceAll("<[^>]*>|\\s+", " ");
    }
}
