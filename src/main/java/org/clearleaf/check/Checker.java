package org.clearleaf.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Finding;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Phrases;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.rule.RuleWords;
import org.clearleaf.check.rule.Severity;
import org.clearleaf.check.score.ScoreCards;

/** Judges articles one at a time; may be used by more than one thread. */
public final class Checker {

    private final List<Rule> rules = RuleBook.all();
    private final RuleWords words = new RuleWords();
    private final Phrases phrases = new Phrases();
    private final ScoreCards scoreCards = new ScoreCards();
    private final Severities severities;
    private final LocalDate today;

    /**
     * Keeps to the rules that are switched on.
     *
     * @param today the day against which dates are held
     */
    public Checker(Severities severities, LocalDate today) {
        this.severities = severities;
        this.today = today;
    }

    /** Judges an article by itself. */
    public Review review(Article article) {
        return review(new Manuscript(article, null, today, phrases));
    }

    /** Judges a translation, also against the article it was made from. */
    public Review review(Article translation, Article source) {
        return review(new Manuscript(translation, source, today, phrases));
    }

    private Review review(Manuscript manuscript) {
        List<Finding> findings = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        for (Rule rule : rules) {
            Optional<Severity> severity = severities.of(rule);
            Findings found = new Findings(rule, severity.orElse(Severity.NOTE), words);
            rule.check(manuscript, found);
            if (severity.isPresent()) {
                findings.addAll(found.list());
            }
            if (!found.list().isEmpty()) {
                broken.add(rule.id());
            }
        }
        return new Review(findings, manuscript.readability(), scoreCards.of(manuscript, rules, broken));
    }
}
