package org.clearleaf.article;

/** A heading of the sidebar, under which questions stand. */
public record QuestionGroup(String id, String title) {}
