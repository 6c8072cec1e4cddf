package org.clearleaf.search;

import java.util.Locale;

/** Fields of the index in which no word of a query is looked for. */
enum IndexField {
    /** Id of the article, on each passage. */
    ARTICLE,
    /** The edition from which a document was made, on each document: see {@link EditionName}. */
    EDITION,
    /** The hash of what a passage is about, on each passage: see {@link Passage#meaning()}. */
    MEANING,
    /** All of a passage, to be shown. */
    PASSAGE,
    /** The words of an edition, with the number of times. */
    WORD,
    /** The words of an edition after what they share with their other forms. */
    FAMILY,
    /** The words of an edition that are written with accents, and how. */
    WRITTEN,
    /** Names that mean the same, each as the stems of its words. */
    NAMES;

    /** Comes between two parts of a term, and before every letter. */
    static final char BETWEEN = '\0';

    private static final String AFTER_LANGUAGE = ".";

    /** The name of a field that each language has for itself. */
    String in(Locale language) {
        return name(this, language);
    }

    static String name(Enum<?> field, Locale language) {
        return language.toLanguageTag() + AFTER_LANGUAGE + field.name();
    }

    /** The tag of the language in the name of a field. */
    static String languageOf(String name) {
        int end = name.indexOf(AFTER_LANGUAGE);
        return end < 0 ? "" : name.substring(0, end);
    }
}
