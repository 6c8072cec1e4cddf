package org.clearleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;

/** Words of an example, in which {@code {id}} is a source mark. */
final class DraftWords {

    private static final Pattern MARK = Pattern.compile("\\{([a-z0-9-]+)}");

    private DraftWords() {}

    static RichText of(String words) {
        List<Run> runs = new ArrayList<>();
        Matcher mark = MARK.matcher(words);
        int from = 0;
        while (mark.find()) {
            runs.add(new Run.Plain(words.substring(from, mark.start())));
            runs.add(new Run.SourceMark(List.of(mark.group(1))));
            from = mark.end();
        }
        runs.add(new Run.Plain(words.substring(from)));
        return new RichText(runs);
    }
}
