package org.clearleaf.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Identity;

/** The names that articles give to one thing, the one that they use first. */
final class TermNames {

    /** For example "complex regional pain syndrome (CRPS)". */
    private static final Pattern WITH_SHORT_FORM = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private static final Pattern END_OF_TERM = Pattern.compile("\\s*[:(\u2013\u2014,?!].*");

    private final TextAnalysis analysis;
    private final Fillers fillers;

    TermNames(TextAnalysis analysis, Fillers fillers) {
        this.analysis = analysis;
        this.fillers = fillers;
    }

    static List<String> of(Glossary.Term term) {
        Matcher parts = WITH_SHORT_FORM.matcher(term.term());
        Stream<String> names = parts.matches() ? Stream.of(parts.group(1), parts.group(2)) : Stream.of(term.term());
        return Stream.concat(names, term.synonyms().stream()).toList();
    }

    List<String> of(Identity topic) {
        return Stream.concat(Stream.of(subject(topic.title())), topic.alsoKnownAs().stream())
                .toList();
    }

    /** What a title begins with: "Ketamine" of "Ketamine for low back pain", "Low back pain" of "Low back pain: the basics". */
    private String subject(String title) {
        String term = END_OF_TERM.matcher(title).replaceFirst("");
        return analysis.tokens(term).stream()
                .filter(token -> fillers.contains(token.word()))
                .findFirst()
                .map(filler -> term.substring(0, filler.start()))
                .orElse(term);
    }
}
