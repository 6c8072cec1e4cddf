package org.clearleaf.search.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a text into the pieces of words that a BERT model knows, as its uncased tokenizer does: lower case without accents,
 * each sign by itself, and of each word the longest known beginning, then the longest known continuation, and so on.
 */
final class WordPieces {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    /** A sign, an ideograph, or a run of anything else but space and invisible characters. */
    private static final Pattern WORD = Pattern.compile("[\\p{P}\\p{S}]|\\p{IsIdeographic}"
            + "|[^\\p{P}\\p{S}\\p{IsIdeographic}\\s\\p{IsWhite_Space}\\p{C}\\ufffd]+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\ufffd&&[^\\t\\n\\r]]+");

    private static final String CONTINUED = "##";

    /** Longer words are unknown. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int most;
    private final int unknown;
    private final int start;
    private final int end;

    /**
     * Makes a tokenizer.
     *
     * @param numbers of all pieces, among them [UNK], [CLS] and [SEP]
     * @param most pieces of a text; the rest is left out
     */
    WordPieces(Map<String, Integer> numbers, int most) {
        this.numbers = numbers;
        this.most = most;
        this.unknown = number("[UNK]");
        this.start = number("[CLS]");
        this.end = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the model's vocabulary lacks " + piece);
        }
        return number;
    }

    /** The numbers of the pieces, between those that mark start and end. */
    long[] of(String text) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(start);
        Matcher words = WORD.matcher(plain(text));
        while (pieces.size() < most && words.find()) {
            add(words.group(), pieces);
        }
        while (pieces.size() >= most) {
            pieces.removeLast();
        }
        pieces.add(end);
        return pieces.stream().mapToLong(Integer::longValue).toArray();
    }

    private static String plain(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String lower = visible.toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private void add(String word, List<Integer> pieces) {
        int before = pieces.size();
        int from = word.length() > LONGEST_WORD ? -1 : 0;
        while (from >= 0 && from < word.length()) {
            int to = endOfPiece(word, from);
            if (to > from) {
                pieces.add(number(piece(word, from, to)));
            }
            from = to > from ? to : -1;
        }
        if (from < 0) {
            // One piece that is not known makes the whole word unknown.
            pieces.subList(before, pieces.size()).clear();
            pieces.add(unknown);
        }
    }

    private int endOfPiece(String word, int from) {
        int to = word.length();
        while (to > from && !numbers.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : CONTINUED + word.substring(from, to);
    }
}
