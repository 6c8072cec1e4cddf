package org.clearleaf.library;

import java.util.Optional;

/**
 * Refuses characters that make a text read otherwise than it is stored (Unicode TR 36 and CVE-2021-42574), that stack up over
 * their neighbours, or that stand for nothing.
 */
final class HiddenCharacters {

    private static final int MARKS_ON_ONE_BASE = 4;

    /**
     * The first character that must not be there.
     *
     * @param code of the problem
     */
    record Finding(String code, int codePoint) {}

    private int marks;
    private int openIsolates;

    private HiddenCharacters() {}

    static Optional<Finding> in(String text) {
        HiddenCharacters scan = new HiddenCharacters();
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            Optional<String> code = scan.code(c);
            if (code.isPresent()) {
                return Optional.of(new Finding(code.get(), c));
            }
        }
        return scan.openIsolates > 0 ? Optional.of(new Finding("isolate-not-closed", 0x2068)) : Optional.empty();
    }

    private Optional<String> code(int c) {
        // Nearly all text is of these, and every library is read through here.
        if (' ' <= c && c <= '~') {
            return base();
        }
        int type = Character.getType(c);
        if (type == Character.CONTROL) {
            return c == '\n' || c == '\t' ? base() : Optional.of("control-character");
        }
        if (type == Character.SURROGATE) {
            return Optional.of("broken-character");
        }
        if (isHidden(c)) {
            return Optional.of("hidden-character");
        }
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark ? mark() : isolate(c);
    }

    private Optional<String> base() {
        marks = 0;
        return Optional.empty();
    }

    private Optional<String> mark() {
        marks++;
        return marks > MARKS_ON_ONE_BASE ? Optional.of("stacked-marks") : Optional.empty();
    }

    private Optional<String> isolate(int c) {
        if (0x2066 <= c && c <= 0x2068) {
            openIsolates++;
        } else if (c == 0x2069) {
            openIsolates--;
        }
        return openIsolates < 0 ? Optional.of("isolate-not-closed") : base();
    }

    /** Embeddings and overrides of direction, tag characters, a byte order mark inside, and noncharacters. */
    private static boolean isHidden(int c) {
        boolean noncharacter = (0xFDD0 <= c && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return (0x202A <= c && c <= 0x202E) || (0xE0000 <= c && c <= 0xE007F) || c == 0xFEFF || noncharacter;
    }
}
