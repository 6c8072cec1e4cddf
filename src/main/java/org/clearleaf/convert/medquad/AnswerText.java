package org.clearleaf.convert.medquad;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.convert.text.CleanText;

/**
 * Finds the paragraphs and lists again in an answer. Its line breaks became spaces when the collection was made, and its list
 * items begin with a dash after two spaces or more. No word is changed.
 */
final class AnswerText {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n\\s*(?=\\S)|(?<=\\S)[ ]{4,}+(?!-[ ])");
    private static final Pattern DASH = Pattern.compile("(?:^|\\n\\s*|[ ]{2,})[-•][ ]+(?=\\S)");

    /** Intro and first item, where only one space stands before the dash. */
    private static final Pattern FIRST =
            Pattern.compile("([^.?!]*(?:[.?!][^.?!]+)*?[^.?!\\s])\\s-[ ](\\S.*)", Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile("(?=.{2,70}$)[A-Z0-9][^.:;,?!]*[^.:;,?!\\s]");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private String intro = "";
    private boolean listIsOpen;

    private AnswerText() {}

    /**
     * What the answer turned out to be.
     *
     * @param isOpen whether the last item of a list may hold words that stood behind the list
     */
    record Found(List<Block> blocks, boolean isOpen) {

        Found {
            blocks = List.copyOf(blocks);
        }
    }

    static Found read(String raw) {
        AnswerText answer = new AnswerText();
        String text = CleanText.of(raw).strip();
        for (String chunk : PARAGRAPHS.split(text, -1)) {
            answer.chunk(chunk);
        }
        answer.endList();
        return new Found(answer.blocks, answer.listIsOpen);
    }

    private void chunk(String chunk) {
        String[] pieces = DASH.split(chunk, -1);
        String first = CleanText.line(pieces[0]);
        if (pieces.length == 1) {
            endList();
            paragraph(first);
            return;
        }
        if (!first.isEmpty()) {
            endList();
            begin(first);
        }
        for (int i = 1; i < pieces.length; i++) {
            item(CleanText.line(pieces[i]));
        }
        if (pieces.length > 2) {
            endOfItems();
        }
    }

    private void begin(String first) {
        Matcher dash = FIRST.matcher(first);
        boolean joined = dash.matches() && first.indexOf(" - ") == first.lastIndexOf(" - ") && !first.endsWith(":");
        intro = joined ? dash.group(1) : first;
        if (joined) {
            item(dash.group(2));
        }
    }

    private void item(String words) {
        if (!words.isEmpty()) {
            items.add(words);
        }
    }

    /** Where a list was joined to what follows it, the last item holds more than it should. */
    private void endOfItems() {
        ListEnd end = ListEnd.of(items);
        listIsOpen |= end.isOpen();
        if (!end.rest().isEmpty()) {
            items.set(items.size() - 1, end.lastItem());
            endList();
            paragraph(end.rest());
        }
    }

    private void paragraph(String words) {
        if (HEADING.matcher(words).matches()) {
            blocks.add(new Block.Paragraph(new RichText(List.of(new Run.Strong(words)))));
        } else if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(RichText.of(words)));
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            List<RichText> texts = items.stream().map(RichText::of).toList();
            blocks.add(new Block.Bullets(intro.isEmpty() ? null : RichText.of(intro), texts));
        } else {
            paragraph(intro);
        }
        items.clear();
        intro = "";
    }
}
