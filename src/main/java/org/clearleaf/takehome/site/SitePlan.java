package org.clearleaf.takehome.site;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearleaf.article.Subject;
import org.clearleaf.takehome.HandoutWords;
import org.jspecify.annotations.Nullable;

/**
 * Which pages there are, and how they link to each other.
 *
 * @param topics in the order of their titles
 * @param base address of the site, ending in a slash; absent where it is not known
 * @param name of the site
 */
public record SitePlan(List<Topic> topics, @Nullable String base, String name) {

    public SitePlan {
        topics = topics.stream()
                .sorted(Comparator.comparing(Topic::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** English first, where there is any. */
    public List<Locale> languages() {
        return topics.stream()
                .map(Topic::language)
                .distinct()
                .sorted(Comparator.comparing(
                                (Locale language) -> !language.getLanguage().equals("en"))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
    }

    /** The topics of a language on their shelves; an empty shelf is left out. */
    public Map<Subject, List<Topic>> shelves(Locale language) {
        Map<Subject, List<Topic>> shelves = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            List<Topic> ofSubject = topics.stream()
                    .filter(topic -> topic.language().equals(language) && topic.subject() == subject)
                    .toList();
            if (!ofSubject.isEmpty()) {
                shelves.put(subject, ofSubject);
            }
        }
        return shelves;
    }

    /** The same article in all its languages. */
    public List<Topic> editions(String articleId) {
        return topics.stream().filter(topic -> topic.id().equals(articleId)).toList();
    }

    public List<Topic> of(Locale language) {
        return topics.stream()
                .filter(topic -> topic.language().equals(language))
                .toList();
    }

    /** Where a page is on the web; nothing where that is not known. */
    public @Nullable String address(String path) {
        return base == null ? null : base + path;
    }

    public HandoutWords words(Locale language) {
        return new HandoutWords(language);
    }

    /** A language as it calls itself. */
    public String nameOf(Locale language) {
        String own = language.getDisplayName(language);
        return own.substring(0, 1).toUpperCase(language) + own.substring(1);
    }
}
