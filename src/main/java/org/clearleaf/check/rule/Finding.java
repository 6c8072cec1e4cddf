package org.clearleaf.check.rule;

/**
 * Something that makes an article worse for its readers.
 *
 * @param rule id of the rule, for example {@code N9}
 * @param path where in the JSON, for example {@code $.risks[2].note}
 * @param message what is wrong
 * @param fix how to mend it
 */
public record Finding(String rule, Severity severity, String path, String message, String fix) {}
