package org.clearleaf.article;

/** How many people have an outcome without the treatment, for example with a dummy pill. */
public record Comparison(String label, Frequency frequency) {}
