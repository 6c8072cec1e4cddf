package org.clearleaf.search;

/**
 * A passage that answers a query, not yet read.
 *
 * @param articleId id of the article it is in
 * @param document its number in the index
 * @param query as understood in the passage's language
 * @param words what the query matches there
 */
record Match(String articleId, int document, double score, TypedQuery query, MatchedWords words) {}
