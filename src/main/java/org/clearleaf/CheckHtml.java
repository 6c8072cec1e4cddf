package org.clearleaf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.clearleaf.article.HumanRating;
import org.clearleaf.check.Review;
import org.clearleaf.check.score.Instrument;
import org.clearleaf.check.score.ScoreWords;

/** Writes what was found as one page for a browser; it needs no other file and no network. */
final class CheckHtml implements CheckReport {

    private final Writer out;
    private final CommandWords words;
    private final ReviewWords reviewWords;
    private final ScoreWords names = new ScoreWords(Locale.ENGLISH);

    CheckHtml(Writer out, CommandWords words) throws IOException {
        this.out = out;
        this.words = words;
        this.reviewWords = new ReviewWords(words);
        String title = escaped(words.text("main.check.html.title"));
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n" + style()
                + "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n<p>"
                + escaped(words.text("main.check.html.caution")) + "</p>\n");
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        out.write("<section>\n<h2>" + escaped(file.file().toString()) + "</h2>\n");
        Review review = file.review();
        if (review == null) {
            paragraph(words.text("main.check.html.unjudged"));
        } else {
            paragraph(reviewWords.reading(review));
            scores(review);
        }
        if (file.found().isEmpty()) {
            paragraph(words.text("main.check.html.nothing"));
        } else {
            findings(file);
        }
        out.write("</section>\n");
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        paragraph(words.text("main.check.summary", totals.files(), totals.errors(), totals.warnings(), totals.notes()));
        out.write("</main>\n</body>\n</html>\n");
        out.close();
    }

    private void scores(Review review) throws IOException {
        out.write("<ul>\n");
        for (Instrument one : review.scores().instruments()) {
            String line = words.text("main.check.score", names.name(one), one.met(), one.judged(), one.total());
            out.write("<li>" + escaped(line));
            for (HumanRating rating : one.ratings()) {
                out.write("<br>" + escaped(names.rated(rating)));
            }
            out.write("</li>\n");
        }
        out.write("</ul>\n");
    }

    private void findings(CheckedFile file) throws IOException {
        out.write("<table>\n<tr>");
        for (String column : new String[] {"severity", "place", "found", "rule"}) {
            out.write("<th scope=\"col\">" + escaped(words.text("main.check.html." + column)) + "</th>");
        }
        out.write("</tr>\n");
        for (Found one : file.found()) {
            out.write("<tr class=\"" + one.severity() + "\"><td>"
                    + escaped(words.text("main.check." + one.severity())) + "</td><td>" + one.line() + ":"
                    + one.column() + "<br><code>" + escaped(one.path()) + "</code></td><td>" + escaped(one.message())
                    + "<br><em>" + escaped(one.fix()) + "</em></td><td>" + escaped(one.code()) + "</td></tr>\n");
        }
        out.write("</table>\n");
    }

    private void paragraph(String text) throws IOException {
        out.write("<p>" + escaped(text) + "</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(CheckHtml.class.getResourceAsStream("check-report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
