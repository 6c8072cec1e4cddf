package org.clearleaf.settings.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the kiosk greets people.
 *
 * @param languages offered on every screen, as in BCP 47; every session starts in the first
 * @param theme {@code light}, {@code dark} or {@code contrast}; every session starts in it
 * @param attract whether moving questions invite people while nobody is there
 * @param screen how large the picture is; absent to ask the screen
 */
public record Presentation(
        List<String> languages,
        String theme,
        boolean attract,
        @Nullable ScreenSize screen) {

    public static final List<String> THEMES = List.of("light", "dark", "contrast");

    public static final Presentation DEFAULT = new Presentation(List.of("en", "es"), "light", true, null);

    public Presentation {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || !THEMES.contains(theme)) {
            throw new IllegalArgumentException("there must be a language, and " + theme + " must be one of " + THEMES);
        }
    }
}
