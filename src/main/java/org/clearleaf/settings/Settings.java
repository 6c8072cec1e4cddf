package org.clearleaf.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clinic and a person have chosen.
 *
 * @param colors {@code light}, {@code dark} or {@code contrast}; absent to follow the desktop
 * @param textSize in per cent, one of {@link #TEXT_SIZES}
 * @param language as in BCP 47
 * @param emergencyNumber what to call in an emergency
 * @param crisisLine what to call with thoughts of suicide
 * @param hidesOutOfDate whether articles are left out that must no longer be relied on
 */
public record Settings(
        @Nullable String colors,
        int textSize,
        String language,
        String emergencyNumber,
        String crisisLine,
        boolean hidesOutOfDate) {

    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    /** For the United States, in English. */
    public static final Settings DEFAULT = new Settings(null, 100, "en", "911", "988", false);

    public Settings {
        int wanted = textSize;
        textSize =
                TEXT_SIZES.stream().filter(size -> size >= wanted).findFirst().orElse(200);
    }

    public Settings withColors(String chosen) {
        return new Settings(chosen, textSize, language, emergencyNumber, crisisLine, hidesOutOfDate);
    }

    public Settings withTextSize(int chosen) {
        return new Settings(colors, chosen, language, emergencyNumber, crisisLine, hidesOutOfDate);
    }

    public Settings withLanguage(String chosen) {
        return new Settings(colors, textSize, chosen, emergencyNumber, crisisLine, hidesOutOfDate);
    }

    public Settings withHidesOutOfDate(boolean chosen) {
        return new Settings(colors, textSize, language, emergencyNumber, crisisLine, chosen);
    }
}
