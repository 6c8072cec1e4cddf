package org.clearleaf.search.bench;

/**
 * An answer that may be found.
 *
 * @param question which it answers, as its publisher asks it
 * @param answer in full
 */
record JudgedAnswer(String id, String question, String answer) {}
