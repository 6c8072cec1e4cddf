package org.clearleaf.library;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clearleaf.article.Subject;

/** Some articles of a library, in an order. Each summary is read when it is asked for and not kept; the rest costs little. */
public final class Selection extends AbstractList<Summary> implements RandomAccess {

    private final Catalogue catalogue;
    private final int[] rows;

    Selection(Catalogue catalogue, int[] rows) {
        this.catalogue = catalogue;
        this.rows = rows;
    }

    @Override
    public Summary get(int index) {
        return catalogue.summary(rows[index]);
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** Those of one subject. */
    public Selection of(Subject subject) {
        return where(row -> catalogue.subject(row) == subject);
    }

    /** Those in one language. */
    public Selection in(Locale language) {
        return where(row -> catalogue.language(row).equals(language));
    }

    /** The same, those that were updated last at first. */
    public Selection latestFirst() {
        int[] sorted = IntStream.of(rows)
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer row) -> catalogue.rows().updated(row))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        return new Selection(catalogue, sorted);
    }

    /** How many there are of each subject that has any, in the order of subjects. */
    public Map<Subject, Integer> countBySubject() {
        Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
        for (int row : rows) {
            counts.merge(catalogue.subject(row), 1, Integer::sum);
        }
        return counts;
    }

    /** Where each letter, in upper case, begins; of use while they are in the order of titles. */
    public NavigableMap<String, Integer> letters() {
        NavigableMap<String, Integer> letters = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            letters.putIfAbsent(Character.toString(catalogue.rows().letter(rows[i])), i);
        }
        return letters;
    }

    /** In which languages they are, in the order of the library. */
    public List<Locale> languages() {
        return IntStream.of(rows)
                .map(row -> catalogue.rows().language(row))
                .distinct()
                .sorted()
                .mapToObj(catalogue.head().languages()::get)
                .toList();
    }

    private Selection where(IntPredicate wanted) {
        return new Selection(catalogue, IntStream.of(rows).filter(wanted).toArray());
    }
}
