package org.clearleaf.check.governance;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Block;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** A sentence about studies or numbers of people must name its source. */
final class StudiesSourced implements Rule {

    @Override
    public String id() {
        return "S12";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Set<String> sourced = manuscript.texts().stream()
                .filter(Text::isSourced)
                .flatMap(text -> Stream.of(blockOf(text), text.section()))
                .collect(Collectors.toSet());
        manuscript.hits("study", StudiesSourced::needsSource).stream()
                .filter(hit -> !manuscript.matches("no-study", hit.sentence()))
                .filter(hit -> !isSourced(hit.text(), sourced, manuscript.article()))
                .map(hit -> new Hit(hit.text(), hit.sentence(), ""))
                .distinct()
                .forEach(hit -> found.at(hit.text(), hit.sentence()));
    }

    /** Answers, and who may benefit; the other parts name their sources in fields of their own. */
    private static boolean needsSource(Text text) {
        return text.isRunning() && text.path().matches("\\$\\.(?:questions\\[|whoMayBenefit|populations).*");
    }

    /** A short answer sums up the blocks below it; any other text is to be sourced within its own block. */
    private static boolean isSourced(Text text, Set<String> sourced, Article article) {
        boolean sumsUp = text.path().endsWith(".shortAnswer");
        return sourced.contains(sumsUp ? text.section() : blockOf(text)) || (sumsUp && draws(text.section(), article));
    }

    /** Whether the answer shows the numbers of a risk or a finding, which name their sources. */
    private static boolean draws(String question, Article article) {
        return article.question(question).stream()
                .flatMap(one -> one.blocks().stream())
                .anyMatch(block -> block instanceof Block.RiskPicture || block instanceof Block.EvidenceChart);
    }

    private static String blockOf(Text text) {
        return text.path().replaceFirst("\\.(?:items\\[\\d+]|intro|text|title)$", "");
    }
}
