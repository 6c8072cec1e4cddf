package org.clearleaf.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a search has found.
 *
 * @param words the query, cleaned
 * @param corrected the query as it was understood, in lower case; absent when no word had to be corrected. With no topics, what
 *     may have been meant and would find something
 * @param topics the best first
 * @param marks finds the matched words in other texts
 */
public record Results(String words, @Nullable String corrected, List<Topic> topics, Marker marks) {

    public Results {
        topics = List.copyOf(topics);
    }

    static Results none(String words) {
        return none(words, null);
    }

    /** @param meant other words, which find something */
    static Results none(String words, @Nullable String meant) {
        return new Results(words, meant, List.of(), Marker.NONE);
    }

    /** What these have that others have not. */
    public Results without(Results others) {
        Set<Hit.Place> known = others.places();
        List<Topic> more = topics.stream()
                .map(topic -> new Topic(
                        topic.articleId(),
                        topic.title(),
                        topic.hits().stream()
                                .filter(hit -> !known.contains(hit.place()))
                                .toList()))
                .filter(topic -> !topic.hits().isEmpty())
                .toList();
        return new Results(words, corrected, more, marks);
    }

    private Set<Hit.Place> places() {
        return topics.stream()
                .flatMap(topic -> topic.hits().stream())
                .map(Hit::place)
                .collect(Collectors.toSet());
    }

    /** How many hits there are in all topics. */
    public int count() {
        return topics.stream().mapToInt(topic -> topic.hits().size()).sum();
    }

    public boolean isEmpty() {
        return topics.isEmpty();
    }
}
