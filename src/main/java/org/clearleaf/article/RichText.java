package org.clearleaf.article;

import java.util.List;
import java.util.stream.Collectors;

/** Words with marks in them. Made from the inline notation that the article format describes; holds no markup itself. */
public record RichText(List<Run> runs) {

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText of(String words) {
        return new RichText(List.of(new Run.Plain(words)));
    }

    /** The words alone, as they are spoken and searched: source marks are left out. */
    public String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
