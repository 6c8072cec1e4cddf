package org.clearleaf.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts matches in order and under the title of their topic. */
final class ResultGroups {

    /** How much better another article must fit to come before the preferred one. */
    private static final double PREFERENCE = 1.5;

    private final Query query;

    ResultGroups(Query query) {
        this.query = query;
    }

    /** At least one match. */
    Results of(List<Match> matches) {
        List<Match> ranked = matches.stream()
                .sorted(Comparator.comparingDouble(this::rank).reversed())
                .limit(query.limit())
                .toList();
        return new Results(
                query.words(),
                ranked.getFirst().query().corrected().orElse(null),
                topics(ranked),
                new Marker(ranked.stream().map(Match::words).distinct().toList()));
    }

    private static List<Topic> topics(List<Match> ranked) {
        Map<String, List<Match>> byArticle = new LinkedHashMap<>();
        ranked.forEach(match -> byArticle
                .computeIfAbsent(match.articleId(), _ -> new ArrayList<>())
                .add(match));
        return byArticle.values().stream().map(ResultGroups::topic).toList();
    }

    private double rank(Match match) {
        return match.articleId().equals(query.near()) ? match.score() * PREFERENCE : match.score();
    }

    private static Topic topic(List<Match> matches) {
        Match best = matches.getFirst();
        return new Topic(
                best.articleId(),
                best.passage().identity().title(),
                matches.stream().map(Match::hit).toList());
    }
}
