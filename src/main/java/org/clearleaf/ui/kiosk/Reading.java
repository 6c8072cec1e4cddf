package org.clearleaf.ui.kiosk;

import java.time.Duration;

/**
 * The part of an article that is in view.
 *
 * @param panel tells it from all other parts of all articles
 * @param words that it has
 */
record Reading(String panel, int words) {

    /** Half as fast as an adult reads about health: nobody is to be hurried who reads slowly, or in a second language. */
    private static final int WORDS_PER_MINUTE = 100;

    private static final int SECONDS_PER_MINUTE = 60;

    /** How long a slow reader needs. */
    Duration time() {
        return Duration.ofSeconds((long) words * SECONDS_PER_MINUTE / WORDS_PER_MINUTE);
    }
}
