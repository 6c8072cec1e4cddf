package org.clearleaf.convert.medquad;

import java.util.List;

/**
 * Where a list ends whose last item was joined to the words behind it.
 *
 * @param lastItem without those words
 * @param rest those words; empty where there are none or where they can't be told from the item
 * @param isOpen whether they can't be told
 */
record ListEnd(String lastItem, String rest, boolean isOpen) {

    private static final String SENTENCE_END = "[.?!]";

    static ListEnd of(List<String> items) {
        String last = items.getLast();
        if (items.size() < 2) {
            return new ListEnd(last, "", false);
        }
        List<String> others = items.subList(0, items.size() - 1);
        String again = String.join(" ", others);
        int start = last.indexOf(" " + again + " ");
        if (start > 0) {
            return repeated(last, start, again);
        }
        return bySentences(last, others);
    }

    /** Some sites print each list a second time as running text, which shows where the first one ended. */
    private static ListEnd repeated(String last, int start, String again) {
        String item = last.substring(0, start);
        String behind = last.substring(start + again.length() + 2);
        return behind.startsWith(item)
                ? new ListEnd(item, behind.substring(item.length()).strip(), false)
                : new ListEnd(item, again + " " + behind, false);
    }

    /** Where each other item is one sentence, so is the last. */
    private static ListEnd bySentences(String last, List<String> others) {
        int longest = others.stream().mapToInt(String::length).max().orElse(0);
        boolean goesOn = last.length() > 2 * longest && last.matches(".*" + SENTENCE_END + " [A-Z].*");
        boolean sentences = others.stream().allMatch(item -> item.matches("[^.?!]+" + SENTENCE_END));
        if (!goesOn) {
            return new ListEnd(last, "", false);
        }
        int end = sentences ? last.replaceFirst(SENTENCE_END + " [A-Z].*", "").length() + 1 : last.length();
        return new ListEnd(last.substring(0, end), last.substring(end).strip(), true);
    }
}
