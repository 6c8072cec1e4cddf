package org.clearleaf.takehome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.article.Author;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Question;
import org.clearleaf.article.Reviewer;
import org.clearleaf.article.Source;
import org.jspecify.annotations.Nullable;

/** An article as search engines read it: a MedicalWebPage and a FAQPage of schema.org, in JSON-LD. */
public final class SchemaOrg {

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The article as JSON-LD.
     *
     * @param url where it is on the web; absent where that is not known
     */
    public String json(Article article, @Nullable String url) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.put("@graph", List.of(page(article, url), questions(article, url)));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and words can always be written", e);
        }
    }

    private static Map<String, Object> page(Article article, @Nullable String url) {
        Map<String, Object> page = thing("MedicalWebPage", article.title());
        put(page, "url", url);
        page.put("description", article.identity().summary());
        page.put("inLanguage", article.language().toLanguageTag());
        page.put("audience", Map.of("@type", "Patient"));
        page.put("about", about(article));
        putDates(page, article.publication().dates());
        putPeople(page, article.publication());
        page.put("license", article.publication().licence());
        page.put("version", article.identity().version());
        page.put("citation", article.sources().stream().map(Source::citation).toList());
        return page;
    }

    private static void putDates(Map<String, Object> page, Dates dates) {
        put(page, "datePublished", day(dates.published()));
        put(page, "dateModified", day(dates.updated()));
        put(page, "lastReviewed", day(dates.reviewed()));
        put(page, "expires", day(dates.expires()));
    }

    /** Who wrote it and, if anybody has, who checked it. */
    private static void putPeople(Map<String, Object> page, Publication publication) {
        page.put("author", publication.authors().stream().map(SchemaOrg::author).toList());
        if (!publication.reviewers().isEmpty()) {
            page.put(
                    "reviewedBy",
                    publication.reviewers().stream().map(SchemaOrg::reviewer).toList());
        }
        page.put("publisher", thing("Organization", publication.publisher()));
    }

    private static Map<String, Object> about(Article article) {
        Map<String, Object> about = thing(type(article.identity().kind()), article.title());
        if (!article.identity().alsoKnownAs().isEmpty()) {
            about.put("alternateName", article.identity().alsoKnownAs());
        }
        return about;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case CONDITION -> "MedicalCondition";
            case SYMPTOM -> "MedicalSymptom";
            case MEDICINE -> "Drug";
            case TREATMENT -> "MedicalTherapy";
            case TEST -> "MedicalTest";
            case DECISION, AFTER_CARE, TOPIC -> "MedicalEntity";
        };
    }

    private static Map<String, Object> author(Author author) {
        Map<String, Object> who = thing(author.credentials() == null ? "Organization" : "Person", author.name());
        put(who, "jobTitle", author.role());
        put(who, "honorificSuffix", author.credentials());
        return who;
    }

    private static Map<String, Object> reviewer(Reviewer reviewer) {
        Map<String, Object> who = thing("Person", reviewer.name());
        put(who, "jobTitle", reviewer.role());
        put(who, "honorificSuffix", reviewer.credentials());
        return who;
    }

    private static Map<String, Object> questions(Article article, @Nullable String url) {
        Map<String, Object> page = thing("FAQPage", article.title());
        page.put("inLanguage", article.language().toLanguageTag());
        List<Object> asked = new ArrayList<>();
        for (Question question : article.questionsInReadingOrder()) {
            if (question.shortAnswer() != null) {
                Map<String, Object> one = thing("Question", question.question());
                put(one, "url", url == null ? null : url + "#" + question.anchor());
                one.put(
                        "acceptedAnswer",
                        Map.of("@type", "Answer", "text", question.shortAnswer().plain()));
                asked.add(one);
            }
        }
        page.put("mainEntity", asked);
        return page;
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> to, String field, @Nullable String value) {
        if (value != null) {
            to.put(field, value);
        }
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
