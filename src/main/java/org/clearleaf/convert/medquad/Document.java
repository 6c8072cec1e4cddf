package org.clearleaf.convert.medquad;

import java.util.List;

/**
 * A file of the collection as it is.
 *
 * @param id a number within the site; not unique
 * @param site the word for where it is from, for example GARD
 * @param focus what it is about
 * @param codes of UMLS
 * @param category Disease, Drug or Other in some of the parts; empty in others
 */
record Document(
        String id,
        String site,
        String url,
        String focus,
        String category,
        List<String> synonyms,
        List<String> codes,
        List<Pair> pairs) {

    Document {
        synonyms = List.copyOf(synonyms);
        codes = List.copyOf(codes);
        pairs = List.copyOf(pairs);
    }

    /**
     * A question with its answer.
     *
     * @param type one of 39 words such as "symptoms"
     * @param answer may be empty
     */
    record Pair(String id, String type, String question, String answer) {}
}
