package org.clearleaf.settings;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How settings are written. Every field may be missing; what can't be used counts as missing. */
record SettingsJson(
        @Nullable String colors,
        @Nullable Integer textSize,
        @Nullable String language,
        @Nullable String emergencyNumber,
        @Nullable String crisisLine,
        @Nullable Boolean hidesOutOfDate,
        @Nullable String clinic,
        @Nullable String webAddress) {

    static SettingsJson of(Settings settings) {
        return new SettingsJson(
                settings.colors(),
                settings.textSize(),
                settings.language(),
                settings.emergencyNumber(),
                settings.crisisLine(),
                settings.hidesOutOfDate(),
                settings.clinic(),
                settings.webAddress());
    }

    Settings toSettings() {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                colors,
                textSize == null ? usual.textSize() : textSize,
                or(language, SettingsJson::isLanguage, usual.language()),
                or(emergencyNumber, number -> !number.isBlank(), usual.emergencyNumber()),
                or(crisisLine, number -> !number.isBlank(), usual.crisisLine()),
                hidesOutOfDate == null ? usual.hidesOutOfDate() : hidesOutOfDate,
                said(clinic),
                said(webAddress));
    }

    private static boolean isLanguage(String tag) {
        return !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String or(@Nullable String chosen, Predicate<String> usable, String usual) {
        return chosen != null && usable.test(chosen) ? chosen : usual;
    }
}
