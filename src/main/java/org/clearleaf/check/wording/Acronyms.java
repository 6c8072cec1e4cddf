package org.clearleaf.check.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.text.Text;

/** The acronyms of an article, each with the first text in which it stands. */
final class Acronyms {

    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,6}(?=s?(?![\\p{L}\\p{N}]))");

    private final Manuscript manuscript;
    private final Map<String, Text> first = new LinkedHashMap<>();

    Acronyms(Manuscript manuscript) {
        this.manuscript = manuscript;
        for (Text text : manuscript.texts()) {
            ACRONYM.matcher(text.plain()).results().forEach(match -> first.putIfAbsent(match.group(), text));
        }
    }

    Map<String, Text> all() {
        return Collections.unmodifiableMap(first);
    }

    /** Whether everybody knows it, or the article says what it stands for. */
    boolean isExplained(String acronym) {
        return manuscript.pattern("known-acronym").matcher(acronym).matches()
                || isName(acronym)
                || manuscript.texts().stream().anyMatch(text -> spellsOut(acronym, text.plain()));
    }

    private boolean isName(String acronym) {
        Article article = manuscript.article();
        return Stream.concat(
                        article.identity().alsoKnownAs().stream(),
                        article.glossary().terms().stream()
                                .flatMap(term -> Stream.concat(Stream.of(term.term()), term.synonyms().stream())))
                .anyMatch(name -> name.matches("(?s)(?:.*\\W)?" + acronym + "s?(?:\\W.*)?"));
    }

    /** In the form "long name (ABC)", "ABC (long name)" or "ABC is short for". */
    private boolean spellsOut(String acronym, String words) {
        return Pattern.compile("\\(" + acronym + "s?[),]|\\b" + acronym + "s? \\(")
                        .matcher(words)
                        .find()
                || Pattern.compile(acronym + "s? " + manuscript.pattern("stands-for"), Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .find();
    }
}
