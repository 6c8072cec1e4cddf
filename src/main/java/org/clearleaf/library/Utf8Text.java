package org.clearleaf.library;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text. Only UTF-8 is taken; a guess at anything else could change what is read. */
final class Utf8Text {

    /** A longer file is a mistake: the longest leaflets hold some 100 kB of text. */
    static final int MAX_BYTES = 5_000_000;

    private final ProblemList problems;

    Utf8Text(ProblemList problems) {
        this.problems = problems;
    }

    Optional<String> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            problems.error("too-large", Where.FILE, MAX_BYTES / 1_000_000);
            return Optional.empty();
        }
        if (looksLikeUtf16(bytes)) {
            problems.error("not-utf-8", Where.root(1, 1));
            return Optional.empty();
        }
        return decode(bytes).map(Utf8Text::withoutByteOrderMark).filter(this::hasNoControls);
    }

    private Optional<String> decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.error("not-utf-8", end(text));
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    /** In UTF-16 and UTF-32 one of the first two characters of a JSON object has a byte of zero. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private boolean hasNoControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                problems.error("control-character", end(text.subSequence(0, i)), Shown.code(c));
                return false;
            }
        }
        return true;
    }

    /** The place right after some text. */
    static Where end(CharSequence text) {
        String before = text.toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return Where.root(line, before.length() - before.lastIndexOf('\n'));
    }
}
