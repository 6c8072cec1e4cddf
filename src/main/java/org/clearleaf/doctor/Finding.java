package org.clearleaf.doctor;

import java.util.List;

/**
 * How one part of the machine is.
 *
 * @param values what its words name, for example the name of the screen: texts and numbers
 */
public record Finding(Kind kind, List<Object> values) {

    /** How much it matters. */
    public enum Verdict {
        GOOD,
        /** The kiosk runs, but somebody should look. */
        LOOK,
        /** The kiosk can't do its work. */
        BAD
    }

    /** What can be found. */
    public enum Kind {
        SCREEN_GOOD("screen-good", Verdict.GOOD),
        SCREEN_MISSING("screen-missing", Verdict.BAD),
        SIZE_TOLD("size-told", Verdict.GOOD),
        SIZE_RULED("size-ruled", Verdict.GOOD),
        SIZE_ODD("size-odd", Verdict.LOOK),
        SIZE_UNKNOWN("size-unknown", Verdict.LOOK),
        SESSION_GOOD("session-good", Verdict.GOOD),
        SESSION_MISSING("session-missing", Verdict.BAD),
        TOUCH_GOOD("touch-good", Verdict.GOOD),
        TOUCH_MISSING("touch-missing", Verdict.LOOK),
        SOUND_GOOD("sound-good", Verdict.GOOD),
        SOUND_MISSING("sound-missing", Verdict.LOOK),
        FONTS_GOOD("fonts-good", Verdict.GOOD),
        FONTS_MISSING("fonts-missing", Verdict.BAD),
        LIBRARY_GOOD("library-good", Verdict.GOOD),
        LIBRARY_BROKEN("library-broken", Verdict.LOOK),
        LIBRARY_EMPTY("library-empty", Verdict.BAD),
        SETTINGS_GOOD("settings-good", Verdict.GOOD),
        SETTINGS_WRONG("settings-wrong", Verdict.LOOK),
        CLOCK_GOOD("clock-good", Verdict.GOOD),
        CLOCK_ALONE("clock-alone", Verdict.LOOK),
        CLOCK_WRONG("clock-wrong", Verdict.BAD),
        DISK_GOOD("disk-good", Verdict.GOOD),
        DISK_FULL("disk-full", Verdict.BAD),
        SERVICE_GOOD("service-good", Verdict.GOOD),
        SERVICE_STOPPED("service-stopped", Verdict.BAD),
        SERVICE_MISSING("service-missing", Verdict.BAD),
        CRASHES("crashes", Verdict.LOOK),
        CONSOLES_CLOSED("consoles-closed", Verdict.GOOD),
        CONSOLES_OPEN("consoles-open", Verdict.LOOK);

        private final String code;
        private final Verdict verdict;

        Kind(String code, Verdict verdict) {
            this.code = code;
            this.verdict = verdict;
        }

        /** A fixed word, for example {@code touch-missing}. */
        public String code() {
            return code;
        }

        public Verdict verdict() {
            return verdict;
        }
    }

    public Finding {
        values = List.copyOf(values);
    }

    static Finding of(Kind kind, Object... values) {
        return new Finding(kind, List.of(values));
    }
}
