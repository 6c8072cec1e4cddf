package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;

/** The words of all articles in one language, and those that are known all the same. They stay in the index. */
final class Vocabulary {

    private static final Comparator<Word> COMMONEST_LAST =
            Comparator.comparingInt(Word::count).thenComparing(Word::word, Comparator.reverseOrder());

    private final TextAnalysis analysis;
    private final IndexTerms words;
    private final IndexTerms families;
    private final IndexTerms written;
    private final Map<String, Word> known = new TreeMap<>();

    Vocabulary(IndexReader reader, Locale language, TextAnalysis analysis, Fillers fillers) {
        this.analysis = analysis;
        this.words = new IndexTerms(reader, IndexField.WORD.in(language));
        this.families = new IndexTerms(reader, IndexField.FAMILY.in(language));
        this.written = new IndexTerms(reader, IndexField.WRITTEN.in(language));
        fillers.words().forEach(word -> known.put(word, new Word(word, word, word, 0)));
    }

    Optional<Word> word(String word) {
        return asking(() -> words.count(word)
                .map(count -> new Word(word, shown(word), analysis.stem(word), count))
                .or(() -> Optional.ofNullable(known.get(word))));
    }

    /** All forms of a word, for example "effect" and "effects". */
    List<Word> family(String stem) {
        String start = stem + IndexField.BETWEEN;
        List<Word> family = new ArrayList<>();
        asking(() -> {
            families.startingWith(
                    start,
                    (term, _) -> word(term.substring(start.length()))
                            .filter(word -> word.count() > 0)
                            .ifPresent(family::add));
            return family;
        });
        return family;
    }

    /** The commonest words that begin with some letters. */
    List<Word> startingWith(String letters, int limit) {
        PriorityQueue<Word> commonest = new PriorityQueue<>(COMMONEST_LAST);
        asking(() -> {
            words.startingWith(letters, (term, count) -> {
                commonest.add(new Word(term, term, term, count));
                if (commonest.size() > limit) {
                    commonest.remove();
                }
            });
            return commonest;
        });
        return commonest.stream()
                .sorted(COMMONEST_LAST.reversed())
                .flatMap(found -> word(found.word()).stream())
                .filter(word -> word.count() > 0)
                .toList();
    }

    /**
     * Words that are at most so many slips away.
     *
     * @param slips 1 or 2
     * @param isUnfinished whether there may be letters still to come
     */
    Stream<Word> near(String typed, int slips, boolean isUnfinished) {
        List<Word> near = new ArrayList<>();
        asking(() -> {
            words.near(typed, slips, isUnfinished, (term, count) -> near.add(new Word(term, term, term, count)));
            return near;
        });
        return Stream.concat(near.stream(), known.values().stream());
    }

    /** With its accents, as they are most often written. */
    private String shown(String word) {
        String start = word + IndexField.BETWEEN;
        List<Word> accented = new ArrayList<>();
        asking(() -> {
            written.startingWith(
                    start, (term, count) -> accented.add(new Word(word, term.substring(start.length()), word, count)));
            return accented;
        });
        return accented.stream().max(COMMONEST_LAST).map(Word::shown).orElse(word);
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    private static <T> T asking(Asking<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
