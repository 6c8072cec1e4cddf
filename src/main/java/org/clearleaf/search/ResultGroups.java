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
    private final HitReader hits;

    ResultGroups(Query query, HitReader hits) {
        this.query = query;
        this.hits = hits;
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
                new Marker(ranked.stream()
                        .map(Match::words)
                        .distinct()
                        .map(MatchedWords::elsewhere)
                        .toList()));
    }

    private List<Topic> topics(List<Match> ranked) {
        Map<String, List<Match>> byArticle = new LinkedHashMap<>();
        ranked.forEach(match -> byArticle
                .computeIfAbsent(match.articleId(), _ -> new ArrayList<>())
                .add(match));
        return byArticle.values().stream().map(this::topic).toList();
    }

    private double rank(Match match) {
        return match.articleId().equals(query.near()) ? match.score() * PREFERENCE : match.score();
    }

    private Topic topic(List<Match> matches) {
        List<HitReader.Read> read = matches.stream().map(hits::read).toList();
        return new Topic(
                matches.getFirst().articleId(),
                read.getFirst().topic(),
                read.stream().map(HitReader.Read::hit).toList());
    }
}
