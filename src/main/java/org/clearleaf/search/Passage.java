package org.clearleaf.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearleaf.article.Identity;

/**
 * A part of an article as the search sees it.
 *
 * @param anchor names the part within its article
 * @param title the question, or the name of another part
 * @param askedAs other words for the title
 * @param answer the short answer; empty where there is none
 * @param body the rest, a paragraph or list item each
 */
record Passage(Identity identity, String anchor, String title, List<String> askedAs, String answer, List<String> body) {

    Passage {
        askedAs = List.copyOf(askedAs);
        body = List.copyOf(body);
    }

    /** What a topic is called, its title first. */
    static List<String> names(Identity topic) {
        return Stream.concat(Stream.of(topic.title()), topic.alsoKnownAs().stream())
                .toList();
    }

    /**
     * What it is about, in few words, for a model to read: the question, after the name of its topic unless that is in it. On the
     * judged answers the beginning of the answer made finding worse, and reading three times as slow.
     */
    String meaning() {
        String topic = identity.title();
        boolean isNamed = title.toLowerCase(Locale.ROOT).contains(topic.toLowerCase(Locale.ROOT));
        return isNamed ? title : topic + ": " + title;
    }

    /** Everything to read in it, the short answer first. */
    List<String> paragraphs() {
        return Stream.concat(Stream.of(answer), body.stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
