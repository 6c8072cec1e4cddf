package org.clearleaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Puts together what the words of a query find and what lies near it in meaning. */
final class Fusion {

    private static final int NEAREST = 100;

    /** What meaning counts against words, each measured against the best. */
    private static final double MEANING = 1.4;

    /** Of the best: what lies further off is found by words or not at all. */
    private static final double NEAR = 0.6;

    private final PassageIndex passages;
    private final String field;
    private final Meanings.Place place;
    private final ByWords byWords;

    Fusion(PassageIndex passages, Locale language, Meanings.Place place, ByWords byWords) {
        this.passages = passages;
        this.field = IndexField.MEANING.in(language);
        this.place = place;
        this.byWords = byWords;
    }

    /**
     * The best first.
     *
     * @param isInTopic whether the passages are those of an open topic; then no meaning refutes what the words have found
     */
    List<PassageIndex.Found> of(Query among, boolean isInTopic) throws IOException {
        Map<Integer, Double> words = new HashMap<>();
        byWords.answers().forEach(one -> words.put(one.document(), one.score()));
        Set<Integer> candidates = new HashSet<>(words.keySet());
        near(among).forEach(one -> candidates.add(one.document()));
        Map<Integer, String> hashes = passages.meanings(candidates, field);
        Map<String, Double> nearness = place.nearness(new HashSet<>(hashes.values()));
        double nearest = nearness.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (!new Certainty(byWords, nearest).isEnough()) {
            // The model reads a passage as a whole: far from "chest pain", which is one of many signs in it.
            return isInTopic || byWords.hasMostWords() ? byWords.answers() : List.of();
        }
        double best =
                words.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        List<PassageIndex.Found> all = new ArrayList<>();
        for (int document : candidates) {
            double near = nearness.getOrDefault(hashes.getOrDefault(document, ""), 0.0)
                    / Math.max(nearest, Double.MIN_NORMAL);
            if (words.containsKey(document) || near >= NEAR) {
                double score = words.getOrDefault(document, 0.0) + best * MEANING * near;
                all.add(new PassageIndex.Found(document, score));
            }
        }
        all.sort(Comparator.comparingDouble(PassageIndex.Found::score).reversed());
        return all;
    }

    /** Of a single topic all passages, since the nearest of the whole library may lie elsewhere. */
    private List<PassageIndex.Found> near(Query among) throws IOException {
        if (passages.count(among) <= 2 * NEAREST) {
            return passages.search(among, 2 * NEAREST);
        }
        List<BytesRef> hashes =
                place.nearest(NEAREST).keySet().stream().map(BytesRef::new).toList();
        Query near = new BooleanQuery.Builder()
                .add(among, Occur.FILTER)
                .add(new TermInSetQuery(field, hashes), Occur.FILTER)
                .build();
        return passages.search(near, 2 * NEAREST);
    }
}
