package org.clearleaf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.clearleaf.check.Review;
import org.clearleaf.check.score.Instrument;
import org.clearleaf.check.score.ScoreWords;
import picocli.CommandLine.Help.Ansi;

/** Tells people what was found, file by file; in colour where the words go to a terminal. */
final class CheckConsole implements CheckReport {

    private static final Map<String, String> COLOURS =
            Map.of("error", "bold,red", "warning", "yellow", "note", "faint");

    private final PrintWriter out;
    private final CommandWords words;
    private final Ansi ansi;
    private final boolean scores;
    private final ReviewWords reviewWords;
    private boolean first = true;

    /**
     * Tells nothing yet.
     *
     * @param scores whether to tell how hard each article is to read, and its score card
     */
    CheckConsole(PrintWriter out, CommandWords words, Ansi ansi, boolean scores) {
        this.out = out;
        this.words = words;
        this.ansi = ansi;
        this.scores = scores;
        this.reviewWords = new ReviewWords(words);
    }

    @Override
    public void add(CheckedFile file) {
        Review review = scores ? file.review() : null;
        if (file.found().isEmpty() && review == null) {
            return;
        }
        if (!first) {
            out.println();
        }
        first = false;
        file.found().forEach(one -> print(one, file.file()));
        if (review != null) {
            out.println(styled("bold", file.file().toString()));
            print(review);
        }
    }

    @Override
    public void end(CheckTotals totals) {
        out.println(
                words.text("main.check.summary", totals.files(), totals.errors(), totals.warnings(), totals.notes()));
        out.flush();
    }

    private void print(Found one, Path file) {
        String place = one.line() > 0 ? ":" + one.line() + ":" + one.column() : "";
        String severity = styled(COLOURS.getOrDefault(one.severity(), ""), words.text("main.check." + one.severity()));
        out.println(words.text("main.check.problem", file + place, severity, one.message(), one.code()));
        out.println("    " + words.text("main.check.at", one.path()));
        out.println("    " + one.fix());
    }

    private void print(Review review) {
        out.println("    " + reviewWords.reading(review));
        ScoreWords names = new ScoreWords(Locale.ENGLISH);
        for (Instrument one : review.scores().instruments()) {
            out.println("    " + words.text("main.check.score", names.name(one), one.met(), one.judged(), one.total()));
            one.ratings().forEach(rating -> out.println("        " + names.rated(rating)));
        }
    }

    private String styled(String style, String text) {
        return ansi.enabled() && !style.isEmpty() ? ansi.string("@|" + style + " " + text + "|@") : text;
    }
}
