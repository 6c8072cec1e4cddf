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
 * @param clinic its name, for what people take home; absent for none
 * @param webAddress where the clinic shows its articles on the web; absent where it doesn't
 */
public record Settings(
        @Nullable String colors,
        int textSize,
        String language,
        String emergencyNumber,
        String crisisLine,
        boolean hidesOutOfDate,
        @Nullable String clinic,
        @Nullable String webAddress) {

    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    /** For the United States, in English. */
    public static final Settings DEFAULT = new Settings(null, 100, "en", "911", "988", false);

    /** Of no clinic in particular. */
    public Settings(
            @Nullable String colors,
            int textSize,
            String language,
            String emergencyNumber,
            String crisisLine,
            boolean hidesOutOfDate) {
        this(colors, textSize, language, emergencyNumber, crisisLine, hidesOutOfDate, null, null);
    }

    public Settings {
        int wanted = textSize;
        textSize =
                TEXT_SIZES.stream().filter(size -> size >= wanted).findFirst().orElse(200);
    }

    public Settings withColors(String chosen) {
        return new Settings(
                chosen, textSize, language, emergencyNumber, crisisLine, hidesOutOfDate, clinic, webAddress);
    }

    public Settings withTextSize(int chosen) {
        return new Settings(colors, chosen, language, emergencyNumber, crisisLine, hidesOutOfDate, clinic, webAddress);
    }

    public Settings withLanguage(String chosen) {
        return new Settings(colors, textSize, chosen, emergencyNumber, crisisLine, hidesOutOfDate, clinic, webAddress);
    }

    public Settings withHidesOutOfDate(boolean chosen) {
        return new Settings(colors, textSize, language, emergencyNumber, crisisLine, chosen, clinic, webAddress);
    }
}
