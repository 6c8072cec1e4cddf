package org.clearleaf.convert.medquad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.text.CleanText;

/** Finds the table again that stands in 2,500 answers about rare diseases: signs with the share of people who have them. */
record SignsTable(SourceWords words) {

    private static final Pattern WHOLE = Pattern.compile(
            "(.*?)Signs and Symptoms Approximate number of patients \\(when available\\) (.+?)"
                    + " (The Human Phenotype Ontology \\(HPO\\) has collected.*)",
            Pattern.DOTALL);

    private static final Pattern ROW = Pattern.compile("(\\S.*?) (\\d+(?:\\.\\d+)?%|\\d+ ?/ ?\\d+|-)(?: +|$)");

    /** The text before it, the table, and the text after it; nothing where a row can't be told from the next. */
    Optional<List<Block>> read(String answer) {
        Matcher whole = WHOLE.matcher(CleanText.line(answer));
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<List<RichText>> rows = rows(whole.group(2));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(AnswerText.read(whole.group(1)).blocks());
        blocks.add(new Block.Table(
                words.text("convert.medquad.signs"),
                List.of(words.text("convert.medquad.sign"), words.text("convert.medquad.share")),
                rows));
        blocks.addAll(AnswerText.read(whole.group(3)).blocks());
        return Optional.of(blocks);
    }

    private List<List<RichText>> rows(String text) {
        List<List<RichText>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        int at = 0;
        while (row.find() && row.start() == at) {
            String share = row.group(2).equals("-") ? words.text("convert.medquad.no-share") : row.group(2);
            rows.add(List.of(RichText.of(row.group(1)), RichText.of(share)));
            at = row.end();
        }
        return at == text.length() ? rows : List.of();
    }
}
