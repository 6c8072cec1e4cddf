package org.clearleaf.search.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** How a question is typed. */
enum Wording {
    WHOLE("Whole question") {
        @Override
        String of(String question, long seed) {
            return question;
        }
    },
    /** A letter left out, doubled, mistaken, or swapped with the next one, in every word of five letters or more. */
    TYPOS("One typo in every word of 5+ letters") {
        @Override
        String of(String question, long seed) {
            Random random = new Random(seed);
            return Arrays.stream(question.split(" "))
                    .map(word -> mistyped(word, random))
                    .collect(Collectors.joining(" "));
        }
    },
    FIRST_FOUR("First four content words") {
        @Override
        String of(String question, long seed) {
            return Arrays.stream(question.split("[^\\p{L}\\p{N}'-]+"))
                    .filter(word -> !word.isEmpty() && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                    .limit(4)
                    .collect(Collectors.joining(" "));
        }
    };

    /** Not the application's own list, so that the measure does not change with what it measures. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the of in on at by for with from to into through about after before between and or if than then as"
                            + " is are was were be been am do does did can could should would will may might must have has had i"
                            + " me my you your we our he she it its they them their this that these those there what when where"
                            + " which who whom why how whar not no any some all once more most much many")
                    .split(" "));

    private static final int SHORTEST_MISTYPED = 5;

    private final String description;

    Wording(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    /** A question in this wording; the same for the same seed. */
    abstract String of(String question, long seed);

    private static String mistyped(String word, Random random) {
        List<Integer> letters = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                letters.add(i);
            }
        }
        if (letters.size() < SHORTEST_MISTYPED) {
            return word;
        }
        int place = letters.get(random.nextInt(letters.size()));
        String before = word.substring(0, place);
        String after = word.substring(place + 1);
        char letter = word.charAt(place);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
            default -> after.isEmpty() ? before : before + after.charAt(0) + letter + after.substring(1);
        };
    }
}
