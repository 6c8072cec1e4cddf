package org.clearleaf.ui;

import java.util.Locale;
import org.clearleaf.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A screen to draw.
 *
 * @param article id; absent for the home screen
 * @param panel anchor of the part to go to
 * @param search words to type
 * @param isTakenHome whether the sheet to take home is open, with the question of the part chosen
 * @param textSize in per cent
 * @param width in pixels
 * @param height in pixels
 * @param isOfKiosk whether of the screen in a waiting room
 */
public record Picture(
        @Nullable String article,
        @Nullable String panel,
        @Nullable String search,
        boolean isTakenHome,
        Theme theme,
        int textSize,
        int width,
        int height,
        Locale language,
        boolean isOfKiosk) {

    /** The home screen on a usual desktop. */
    public static Picture ofHome() {
        return new Picture(null, null, null, false, Theme.LIGHT, 100, 1280, 800, Locale.ENGLISH, false);
    }

    /** A part of an article on a usual desktop. */
    public static Picture of(String article, String panel) {
        return new Picture(article, panel, null, false, Theme.LIGHT, 100, 1280, 800, Locale.ENGLISH, false);
    }
}
