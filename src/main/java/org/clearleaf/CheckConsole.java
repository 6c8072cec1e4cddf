package org.clearleaf;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearleaf.check.Review;
import org.clearleaf.check.rule.Severity;
import org.clearleaf.check.score.ScoreWords;
import picocli.CommandLine.Help.Ansi;

/** Tells people what was found, file by file; in colour where the words go to a terminal. */
final class CheckConsole implements CheckReport {

    private static final Map<String, String> COLOURS = Map.of("error", "bold,red", "warning", "yellow", "note", "faint");

    private final PrintWriter out;
    private final CommandWords words;
    private final Ansi ansi;
    private final boolean notes;
    private final boolean scores;
    private final ReviewWords reviewWords;

    /**
     * Tells nothing yet.
     *
     * @param notes whether to list notes as well
     * @param scores whether to tell how hard each article is to read, and its score card
     */
    CheckConsole(PrintWriter out, CommandWords words, Ansi ansi, boolean notes, boolean scores) {
        this.out = out;
        this.words = words;
        this.ansi = ansi;
        this.notes = notes;
        this.scores = scores;
        this.reviewWords = new ReviewWords(words);
    }

    @Override
    public void add(CheckedFile file) {
        List<Found> listed = file.found().stream()
                .filter(one -> notes || !one.is(Severity.NOTE))
                .toList();
        if (!listed.isEmpty() || scores) {
            out.println(styled("bold", file.file().toString()));
            listed.forEach(this::print);
            Review review = file.review();
            if (scores && review != null) {
                print(review);
            }
            out.println();
        }
    }

    @Override
    public void end(CheckTotals totals) {
        out.println(words.text(
                "main.check.summary", totals.files(), totals.errors(), totals.warnings(), totals.notes()));
        out.flush();
    }

    private void print(Found one) {
        String place = one.line() > 0 ? one.line() + ":" + one.column() : "";
        String severity = styled(COLOURS.getOrDefault(one.severity(), ""), words.text("main.check." + one.severity()));
        out.println("  " + words.text("main.check.problem", place, severity, one.message(), one.code()).strip());
        out.println("      " + words.text("main.check.at", one.path()));
        out.println("      " + one.fix());
    }

    private void print(Review review) {
        out.println("  " + reviewWords.reading(review));
        ScoreWords names = new ScoreWords(Locale.ENGLISH);
        review.scores()
                .instruments()
                .forEach(one -> out.println("  "
                        + words.text("main.check.score", names.name(one), one.met(), one.judged(), one.total())));
    }

    private String styled(String style, String text) {
        return ansi.enabled() && !style.isEmpty() ? ansi.string("@|" + style + " " + text + "|@") : text;
    }
}
