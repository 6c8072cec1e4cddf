package org.clearleaf.check.score;

/**
 * One question of an instrument.
 *
 * @param id as the instrument numbers it, for example {@code pemat-understand-3}
 */
public record Item(String id, Verdict verdict) {}
