package org.clearleaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.clearleaf.article.Stamp;
import org.jspecify.annotations.Nullable;

/** In which languages there is each article of an index, and which of its editions to search. */
final class Editions {

    private final IndexReader reader;
    private final IndexTerms editions;
    private final List<Locale> languages;

    /** By the language that somebody prefers. */
    private final Map<Locale, Map<Locale, Query>> best = new ConcurrentHashMap<>();

    Editions(IndexReader reader) {
        this.reader = reader;
        this.editions = new IndexTerms(reader, IndexField.EDITION.name());
        String end = IndexField.WORD
                .in(Locale.ROOT)
                .substring(Locale.ROOT.toLanguageTag().length());
        List<Locale> found = new ArrayList<>();
        FieldInfos.getMergedFieldInfos(reader).forEach(field -> {
            if (field.name.endsWith(end)) {
                found.add(Locale.forLanguageTag(IndexField.languageOf(field.name)));
            }
        });
        found.sort(Comparator.comparing(Locale::toLanguageTag));
        this.languages = List.copyOf(found);
    }

    List<Locale> languages() {
        return languages;
    }

    /** Everything that the index holds. */
    List<Stamp> stamps() throws IOException {
        return stampsStartingWith("");
    }

    /**
     * For each language the passages that are best read in it by somebody who prefers a language: one edition of each article,
     * that in the language itself, else in English, else any.
     *
     * @param topic id of the only article to consider; absent for all
     */
    Map<Locale, Query> bestFor(Locale language, @Nullable String topic) throws IOException {
        if (topic != null) {
            return bestOf(topic, language);
        }
        Map<Locale, Query> known = best.get(language);
        if (known == null) {
            known = languages.size() < 2 ? all() : chosen(language);
            best.put(language, known);
        }
        return known;
    }

    private Map<Locale, Query> bestOf(String topic, Locale language) throws IOException {
        Map<Locale, Query> one = new LinkedHashMap<>();
        stampsStartingWith(topic + IndexField.BETWEEN).stream()
                .map(Stamp::language)
                .min(nearestTo(language))
                .ifPresent(edition -> one.put(edition, new TermQuery(new Term(IndexField.ARTICLE.name(), topic))));
        return one;
    }

    private Map<Locale, Query> all() {
        Map<Locale, Query> all = new LinkedHashMap<>();
        languages.forEach(language -> all.put(language, MatchAllDocsQuery.INSTANCE));
        return all;
    }

    /** Editions come in the order of their articles. */
    private Map<Locale, Query> chosen(Locale language) throws IOException {
        PassageSets sets = new PassageSets(reader);
        List<Stamp> ofOne = new ArrayList<>();
        for (Stamp stamp : stamps()) {
            if (!ofOne.isEmpty() && !ofOne.getFirst().id().equals(stamp.id())) {
                sets.add(ofOne.stream().min(byLanguage(language)).orElseThrow());
                ofOne.clear();
            }
            ofOne.add(stamp);
        }
        if (!ofOne.isEmpty()) {
            sets.add(ofOne.stream().min(byLanguage(language)).orElseThrow());
        }
        return sets.queries();
    }

    private List<Stamp> stampsStartingWith(String beginning) throws IOException {
        List<Stamp> stamps = new ArrayList<>();
        editions.startingWith(beginning, (term, _) -> {
            if (editions.count(term).isPresent()) {
                stamps.add(EditionName.read(term));
            }
        });
        return stamps;
    }

    private static Comparator<Stamp> byLanguage(Locale language) {
        return Comparator.comparing(Stamp::language, nearestTo(language));
    }

    private static Comparator<Locale> nearestTo(Locale language) {
        return Comparator.comparingInt((Locale edition) -> distance(language, edition))
                .thenComparing(Locale::toLanguageTag);
    }

    private static int distance(Locale wanted, Locale edition) {
        if (edition.equals(wanted)) {
            return 0;
        }
        if (edition.getLanguage().equals(wanted.getLanguage())) {
            return 1;
        }
        return edition.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? 2 : 3;
    }
}
