package org.clearleaf.ui.kiosk;

/**
 * Something to make people look, in an article's own words.
 *
 * @param title of the article
 * @param answer its short answer
 */
record Invitation(String title, String answer) {}
