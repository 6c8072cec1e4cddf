package org.clearleaf.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything found in a library folder at one moment; immutable, so that a change is one swap. */
public record Library(List<Edition> editions, List<BrokenFile> brokenFiles) {

    public static final Library EMPTY = new Library(List.of(), List.of());

    public Library {
        editions = editions.stream()
                .sorted(Comparator.comparing(edition -> edition.article().title()))
                .toList();
        brokenFiles = List.copyOf(brokenFiles);
    }

    /** Each article once: in the language asked for if there is one, else in English, else in any. */
    public List<Edition> in(Locale language) {
        return editions.stream()
                .map(edition -> edition.article().id())
                .distinct()
                .flatMap(id -> find(id, language).stream())
                .toList();
    }

    /** An article in the language asked for, else in English, else in any. */
    public Optional<Edition> find(String articleId, Locale language) {
        return first(articleId, of -> of.equals(language))
                .or(() -> first(articleId, of -> of.getLanguage().equals(language.getLanguage())))
                .or(() -> first(articleId, of -> of.getLanguage().equals("en")))
                .or(() -> first(articleId, _ -> true));
    }

    public Optional<BrokenFile> findBroken(String articleId) {
        return brokenFiles.stream()
                .filter(file -> file.articleId().equals(articleId))
                .findFirst();
    }

    /** The languages of an article, English first. */
    public List<Locale> languagesOf(String articleId) {
        return editions.stream()
                .map(Edition::article)
                .filter(article -> article.id().equals(articleId))
                .map(article -> article.language())
                .sorted(Comparator.comparing(
                                (Locale language) -> !language.getLanguage().equals("en"))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
    }

    /** What may be relied on that day: all but the editions that are out of date. */
    public Library reliableOn(LocalDate day) {
        List<Edition> reliable = editions.stream()
                .filter(edition -> edition.article()
                        .publication()
                        .dates()
                        .outOfDateSince(day)
                        .isEmpty())
                .toList();
        return reliable.size() == editions.size() ? this : new Library(reliable, brokenFiles);
    }

    private Optional<Edition> first(String articleId, Predicate<Locale> language) {
        return editions.stream()
                .filter(edition -> edition.article().id().equals(articleId)
                        && language.test(edition.article().language()))
                .findFirst();
    }
}
