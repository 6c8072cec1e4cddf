package org.clearleaf.ui;

import java.util.Locale;
import org.clearleaf.ui.navigation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader opens.
 *
 * @param article id; absent for the home screen
 * @param panel anchor of a part; absent for the top
 * @param language absent for the one of the settings
 */
public record OpeningPlace(
        @Nullable String article,
        @Nullable String panel,
        @Nullable Locale language) {

    Place place() {
        return article == null ? Place.HOME : new Place.Topic(article, panel);
    }
}
