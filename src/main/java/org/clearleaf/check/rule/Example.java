package org.clearleaf.check.rule;

/**
 * What breaks a rule, or how it is kept.
 *
 * @param words the example as it is shown to authors
 */
public record Example(boolean isGood, String words) {}
