package org.clearleaf.convert;

/**
 * What an import came to.
 *
 * @param originals files that were looked at
 * @param articles that were written
 * @param gaps how many things are on the list
 * @param broken how many files could not be read
 * @param isStopped whether somebody stopped it before its end
 */
public record ImportTotals(int originals, int articles, int gaps, int broken, boolean isStopped) {}
