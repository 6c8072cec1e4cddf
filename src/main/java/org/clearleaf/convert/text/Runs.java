package org.clearleaf.convert.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;

/** Cuts text that has marks in it. */
public final class Runs {

    private Runs() {}

    /** The words between two places of the plain text, without spaces at the ends; nothing where there are none. */
    public static Optional<RichText> cut(RichText text, int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : text.runs()) {
            String words = run.words();
            int start = Math.clamp((long) from - at, 0, words.length());
            int end = Math.clamp((long) to - at, start, words.length());
            if (end > start) {
                runs.add(same(run, words.substring(start, end)));
            }
            at += words.length();
        }
        return stripped(runs);
    }

    /** The words of a list item as a name: without a full stop or semicolon at the end, with a capital at the start. */
    public static String sentence(String item) {
        String bare = item.strip().replaceFirst("[.;,]+$", "");
        return bare.isEmpty() ? item : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** Runs without blank ones at the ends and without spaces around the whole; nothing where no words are left. */
    public static Optional<RichText> stripped(List<Run> all) {
        List<Run> runs = new ArrayList<>(all);
        while (!runs.isEmpty() && runs.getFirst().words().isBlank()) {
            runs.removeFirst();
        }
        while (!runs.isEmpty() && runs.getLast().words().isBlank()) {
            runs.removeLast();
        }
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        runs.set(0, same(runs.getFirst(), runs.getFirst().words().stripLeading()));
        runs.set(runs.size() - 1, same(runs.getLast(), runs.getLast().words().stripTrailing()));
        return Optional.of(new RichText(runs));
    }

    /** Publishers' text has no other marks than strong words. */
    private static Run same(Run run, String words) {
        return run instanceof Run.Strong ? new Run.Strong(words) : new Run.Plain(words);
    }
}
