package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or pasted, the search answers. */
final class HostileQueryTest {

    private static final int QUERIES = 2_000;
    private static final long SEED = 20_261_122;
    private static final String LETTERS =
            "ketaminbckpfshowd  '-\"*?~^:()[]{}\\/+&|!<>=.,éßññاвλ背𝒌😀\u0301\u202e\u200d\u0000\ud800";

    private final SearchIndex index = SearchIndex.of(Shelf.articles());

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ketamine:*",
                "+back -pain",
                "title:[a TO z]",
                "back~2^9",
                "\"back pain",
                "(((ketamine",
                "ketamine AND OR NOT",
                "/ket.*/",
                "\\",
                "' OR 1=1 --",
                "<script>ketamine</script>",
                "%s%n{0}${x}",
                "\ud83d\ude00\ud83d\ude00 ketamine",
                "\u202eketamine\u202c",
                "k\u0000e\u0007tamine",
                "\ud800\udfff\udc00",
                "k\u0301\u0301\u0301\u0301\u0301e\u0301\u0301\u0301\u0301tamine",
                "what is the of and to",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x",
            })
    void nothingTypedBreaksTheSearch(String typed) {
        check(Shelf.search(index, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ketamine ", "k", "\ud83d\ude00", "e\u0301", "\u202e", "   ", "\u0301"})
    void aHugePasteIsCut(String part) {
        Results results = Shelf.search(index, part.repeat(100_000));
        assertTrue(results.words().length() <= 100);
        check(results);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ketamine:*", "/ketamine/", "\u202eketamine\u202c", "k\u200detamine", "<b>ketamine</b>"})
    void signsAroundAWordDoNotHideIt(String typed) {
        assertTrue(Shelf.places(Shelf.search(index, typed)).contains("ketamine#what-is-it"), typed);
    }

    @Test
    void randomQueriesNeverFailAndTheirMarksLieWithinTheText() {
        Random random = new Random(SEED);
        for (int i = 0; i < QUERIES; i++) {
            String typed = typed(random);
            Locale language = Locale.forLanguageTag(random.nextBoolean() ? "en" : "es");
            check(index.search(Query.of(typed, language).near("heart")));
        }
    }

    @Test
    void severalThreadsMaySearchAtOnce() throws Exception {
        List<String> alone = Shelf.places(Shelf.search(index, "ketmine bak pain"));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> answers = IntStream.range(0, 40)
                    .mapToObj(_ -> threads.submit(() -> Shelf.places(Shelf.search(index, "ketmine bak pain"))))
                    .toList();
            for (Future<List<String>> answer : answers) {
                assertEquals(alone, answer.get());
            }
        }
    }

    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            typed.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return typed.toString();
    }

    private static void check(Results results) {
        String text = results.words() + " Ketamine for back pain 😀 é.";
        checkMarks(text, results.marks().spans(text), results);
        Shelf.hits(results).forEach(hit -> {
            checkMarks(hit.title(), hit.titleMarks(), results);
            checkMarks(hit.snippet(), hit.snippetMarks(), results);
        });
    }

    private static void checkMarks(String text, List<Span> marks, Results results) {
        int last = -1;
        for (Span mark : marks) {
            assertTrue(mark.start() > last, () -> marks + " overlap for \"" + results.words() + "\", seed " + SEED);
            assertTrue(mark.end() <= text.length(), () -> marks + " leave \"" + text + "\", seed " + SEED);
            last = mark.end();
        }
    }
}
