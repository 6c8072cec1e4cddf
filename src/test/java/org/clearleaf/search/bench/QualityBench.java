package org.clearleaf.search.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Article;
import org.clearleaf.search.Meanings;
import org.clearleaf.search.embedding.BundledModel;
import org.clearleaf.search.embedding.Embedding;

/**
 * Compares searches on judged answers and prints a table.
 *
 * <p>The whole question is put against all answers; those questions count that have any relevant answer. Typing mistakes are made
 * three times over, and the mean is given.
 */
public final class QualityBench {

    private static final int ROUNDS_OF_TYPOS = 3;

    /** Seeds of one round, more than there are questions. */
    private static final long ROUND = 1_000;

    private final QualityData data;
    private final PrintStream out;

    private QualityBench(QualityData data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /** Takes no arguments; the system property {@code bench.data} names the folder of the data. */
    public static void main(String[] args) {
        new QualityBench(QualityData.read(), System.out).run();
    }

    private void run() {
        out.println("| search | wording | nDCG@10 | of judged answers | success@1 | success@3 |");
        out.println("|---|---|--:|--:|--:|--:|");
        List<Article> articles = new JudgedLibrary().of(data.answers());
        Embedding model = new BundledModel().load().orElseThrow();
        try (Contender baseline = new Baseline(data.answers());
                Contender lexical = new Clearleaf(articles, null);
                Contender hybrid = new Clearleaf(articles, new Meanings(model, null))) {
            for (Contender contender : List.of(baseline, lexical, hybrid)) {
                for (Wording wording : Wording.values()) {
                    out.println(row(contender, wording));
                }
            }
        }
    }

    private String row(Contender contender, Wording wording) {
        Quality quality = quality(contender, wording);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.2f | %.2f |",
                contender.name(),
                wording.description(),
                quality.ndcg(),
                quality.ndcgOfJudged(),
                quality.first(),
                quality.firstThree());
    }

    private Quality quality(Contender contender, Wording wording) {
        List<Quality> all = new ArrayList<>();
        for (int round = 1; round <= (wording == Wording.TYPOS ? ROUNDS_OF_TYPOS : 1); round++) {
            for (JudgedQuestion question : data.telling()) {
                String words = wording.of(question.words(), question.number() + round * ROUND);
                all.add(Quality.of(question, contender.search(words)));
            }
        }
        return Quality.mean(all);
    }
}
