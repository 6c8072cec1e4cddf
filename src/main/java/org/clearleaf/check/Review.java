package org.clearleaf.check;

import java.util.List;
import org.clearleaf.check.readability.Readability;
import org.clearleaf.check.rule.Finding;
import org.clearleaf.check.score.ScoreCard;

/**
 * What a check has to say of an article.
 *
 * @param findings in the order of the rules
 */
public record Review(List<Finding> findings, Readability readability, ScoreCard scores) {

    public Review {
        findings = List.copyOf(findings);
    }
}
