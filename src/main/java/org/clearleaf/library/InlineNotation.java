package org.clearleaf.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;

/**
 * Reads the marks in a text: {@code *strong*}, {@code [[term]]}, {@code [[term|words]]}, {@code {source}} and
 * {@code {=outcome}}. A backslash makes the next mark plain.
 */
final class InlineNotation {

    /** Stand in marks, and can be made plain by a backslash. */
    private static final String SPECIAL = "*[]{}\\";

    private final String text;
    private final Where where;
    private final InlineMarks marks;
    private final ProblemList problems;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int at;
    private boolean broken;

    InlineNotation(String text, Where where, Values values) {
        this.text = text;
        this.where = where;
        this.problems = values.problems();
        this.marks = new InlineMarks(where, values);
    }

    Optional<RichText> read() {
        while (at < text.length() && !broken) {
            step();
        }
        endPlain();
        RichText rich = new RichText(runs);
        if (!broken && rich.plain().isBlank()) {
            fail("blank-text");
        }
        return broken ? Optional.empty() : Optional.of(rich);
    }

    private void step() {
        if (isEscape()) {
            plain.append(text.charAt(at + 1));
            at += 2;
        } else if (text.startsWith("[[", at)) {
            mark("[[", "]]");
        } else if (text.charAt(at) == '*') {
            mark("*", "*");
        } else if (text.charAt(at) == '{') {
            mark("{", "}");
        } else if (text.charAt(at) == '}' || text.startsWith("]]", at)) {
            fail("mark-not-opened", text.substring(at));
        } else {
            int start = at++;
            while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            plain.append(text, start, at);
        }
    }

    private void mark(String open, String close) {
        int start = at;
        at += open.length();
        StringBuilder inside = new StringBuilder();
        while (at < text.length() && !text.startsWith(close, at)) {
            if (isEscape()) {
                at++;
            } else if (opensAnother()) {
                fail("mark-in-mark", text.substring(start));
                return;
            }
            inside.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            fail("mark-not-closed", text.substring(start));
            return;
        }
        at += close.length();
        add(open, inside.toString());
    }

    private void add(String open, String inside) {
        if (inside.isBlank()) {
            fail("empty-mark");
            return;
        }
        endPlain();
        Optional<List<Run>> made = marks.read(open, inside);
        made.ifPresent(runs::addAll);
        broken |= made.isEmpty();
    }

    private boolean isEscape() {
        return text.charAt(at) == '\\' && at + 1 < text.length() && SPECIAL.indexOf(text.charAt(at + 1)) >= 0;
    }

    private boolean opensAnother() {
        return text.charAt(at) == '*' || text.charAt(at) == '{' || text.startsWith("[[", at);
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            runs.add(new Run.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    private void fail(String code, Object... words) {
        problems.error(code, where, words);
        broken = true;
    }
}
