package org.clearleaf.check.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearleaf.article.HumanRating;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Works out score cards. Which rules answer an item stands in a file, as does which items are for people to judge. */
public final class ScoreCards {

    private static final String FOR_PEOPLE = "people";

    private final Map<String, Map<String, List<String>>> instruments = new InstrumentFile().read();

    /**
     * The score card of an article.
     *
     * @param rules that were asked
     * @param broken ids of those that found something
     */
    public ScoreCard of(Manuscript manuscript, List<Rule> rules, Set<String> broken) {
        Set<String> applying = rules.stream()
                .filter(rule -> rule.appliesTo(manuscript))
                .map(Rule::id)
                .collect(Collectors.toSet());
        List<HumanRating> ratings = manuscript.article().publication().ratings();
        return new ScoreCard(instruments.entrySet().stream()
                .map(instrument -> new Instrument(
                        instrument.getKey(),
                        instrument.getValue().entrySet().stream()
                                .map(item -> new Item(item.getKey(), verdict(item.getValue(), applying, broken)))
                                .toList(),
                        of(instrument.getKey(), ratings)))
                .toList());
    }

    private static List<HumanRating> of(String instrument, List<HumanRating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.instrument().code().equals(instrument))
                .toList();
    }

    private static Verdict verdict(List<String> rules, Set<String> applying, Set<String> broken) {
        if (rules.contains(FOR_PEOPLE)) {
            return Verdict.FOR_PEOPLE;
        }
        if (rules.stream().noneMatch(applying::contains)) {
            return Verdict.NOT_APPLICABLE;
        }
        return rules.stream().anyMatch(broken::contains) ? Verdict.NOT_MET : Verdict.MET;
    }
}
