package org.clearleaf.settings.clinic;

import java.util.List;

/**
 * Something wrong in a clinic's settings file. The kiosk goes on with the default of what is wrong.
 *
 * @param key the setting, for example {@code idle.seconds}; empty when it is about the file or a line that can't be read
 * @param line counted from 1; 0 when there is none
 * @param values what its words name, for example the limits; never what stands in the file
 */
public record SettingProblem(Kind kind, String key, int line, List<String> values) {

    /** What can be wrong. */
    public enum Kind {
        NO_FILE("no-file"),
        UNREADABLE("unreadable"),
        TOO_LARGE("too-large"),
        SYNTAX("syntax"),
        UNKNOWN("unknown"),
        UNKNOWN_BUT_LIKE("unknown-but-like"),
        NOT_TEXT("not-text"),
        NOT_A_NUMBER("not-a-number"),
        NOT_TRUE_OR_FALSE("not-true-or-false"),
        NOT_A_LIST("not-a-list"),
        NOT_A_TABLE("not-a-table"),
        OUT_OF_RANGE("out-of-range"),
        TOO_LONG("too-long"),
        NOT_ONE_OF("not-one-of"),
        NOT_A_LANGUAGE("not-a-language"),
        NOT_A_PHONE_NUMBER("not-a-phone-number"),
        NOT_A_TIME("not-a-time"),
        NOT_A_STAFF_CODE("not-a-staff-code"),
        NOT_AN_ADDRESS("not-an-address"),
        NOT_A_PRINTER("not-a-printer"),
        HALF_A_SCREEN("half-a-screen");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** A fixed word, for example {@code out-of-range}. */
        public String code() {
            return code;
        }
    }

    public SettingProblem {
        values = List.copyOf(values);
    }
}
