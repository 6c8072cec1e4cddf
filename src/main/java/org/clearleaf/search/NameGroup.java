package org.clearleaf.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/**
 * Names of one thing, each as the stems of its words. Each of the others means the same as the first; two of them may be
 * different kinds of it.
 */
record NameGroup(List<String> first, List<List<String>> others) {

    /** Names of more words are titles rather than terms. */
    static final int LONGEST = 5;

    private static final String BETWEEN_WORDS = " ";
    private static final String BETWEEN_NAMES = "\n";

    NameGroup {
        first = List.copyOf(first);
        others = others.stream().map(List::copyOf).toList();
    }

    /** Leaves out what is no term, and what only says more or less of the first name. */
    static NameGroup of(List<List<String>> names) {
        List<String> first = names.getFirst();
        return new NameGroup(
                first,
                names.stream()
                        .skip(1)
                        .filter(other -> isTerm(first)
                                && isTerm(other)
                                && !first.containsAll(other)
                                && !other.containsAll(first))
                        .toList());
    }

    private static boolean isTerm(List<String> stems) {
        return !stems.isEmpty() && stems.size() <= LONGEST;
    }

    /** A name as a term of the index. */
    static String term(List<String> stems) {
        return String.join(BETWEEN_WORDS, stems);
    }

    /** What else a name can be called. */
    List<List<String>> meaning(List<String> name) {
        return name.equals(first) ? others : others.contains(name) ? List.of(first) : List.of();
    }

    /** To be found by each of the names. */
    Document document(String field) {
        Document document = new Document();
        List<String> names = Stream.concat(Stream.of(first), others.stream())
                .map(NameGroup::term)
                .toList();
        names.stream().distinct().forEach(name -> document.add(new StringField(field, name, Field.Store.NO)));
        document.add(new StoredField(IndexField.NAMES.name(), String.join(BETWEEN_NAMES, names)));
        return document;
    }

    static NameGroup read(Document document) {
        String names = Objects.requireNonNull(document.get(IndexField.NAMES.name()), "a document without names");
        List<List<String>> all = Arrays.stream(names.split(BETWEEN_NAMES))
                .map(name -> List.of(name.split(BETWEEN_WORDS)))
                .toList();
        return new NameGroup(all.getFirst(), all.subList(1, all.size()));
    }
}
