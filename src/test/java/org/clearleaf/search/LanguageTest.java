package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each article is searched in one language: that of the person, else English, else any. */
final class LanguageTest {

    private final SearchIndex index = SearchIndex.of(Shelf.articles());

    @AfterEach
    void close() {
        index.close();
    }

    private Results search(String words, String language) {
        return index.search(Query.of(words, Locale.forLanguageTag(language)));
    }

    @Test
    void theEditionInTheLanguageOfThePersonIsPreferred() {
        assertTrue(Shelf.hits(search("dolor", "es"))
                .allMatch(hit -> hit.language().getLanguage().equals("es")));
        assertTrue(Shelf.hits(search("dolor", "es-MX")).findAny().isPresent(), "a country's Spanish is Spanish");
        assertEquals(0, search("walking", "es").count(), "the English twin of a Spanish edition");
    }

    @Test
    void anArticleThatIsNotInTheLanguageIsFoundInEnglish() {
        assertEquals(
                Locale.ENGLISH,
                Shelf.hits(search("ketamine", "es")).findFirst().orElseThrow().language());
    }

    @Test
    void anArticleInNeitherIsFoundAllTheSame() {
        assertEquals("vacuna", search("vacunas", "en").topics().getFirst().articleId());
    }

    @ParameterizedTest
    @CsvSource({
        "caminata, es, back-pain#trabajo",
        "caminatas, es, back-pain#trabajo",
        "musculo, es, back-pain#moverse",
        "rinon, es, back-pain#moverse",
        "riñones, es, back-pain#moverse",
    })
    void spanishWordsMatchInTheirFormsAndWithoutAccents(String typed, String language, String place) {
        assertEquals(place, Shelf.places(search(typed, language)).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "fr, L'ibuprofène soulage les douleurs., douleur",
        "fr, L'ibuprofène soulage les douleurs., ibuprofene",
        "pt, As dores melhoram com a medicação., medicacao",
        "pt, Os rins não doem., rim",
        "ar, الدواء يخفف الألم, دواء",
        "ar, الدواء يخفف الألم, الم",
        "ar, الدواء يخفف الألم, الأَلَم",
        "de, Größere Schmerzen im Rücken., rucken",
        "de, Größere Schmerzen im Rücken., GROSSERE",
        "vi, Thuốc giảm đau cho lưng., thuoc giam dau",
        "hi, पीठ दर्द की दवा, दर्द",
        "zh, 背痛的药物, 药物",
        "ru, Боль в спине проходит., спине",
        "el, Ο πόνος στη μέση., πονος",
    })
    void wordsOfOtherLanguagesAreFound(String language, String text, String typed) {
        Article article =
                new Draft("topic", language, "1", "2").asks("q", text, "3").done();
        try (SearchIndex other = SearchIndex.of(List.of(article))) {
            Results results = other.search(Query.of(typed, Locale.forLanguageTag(language)));
            assertEquals(List.of("topic#q"), Shelf.places(results));
            assertEquals(
                    1,
                    results.topics().getFirst().hits().getFirst().titleMarks().size());
        }
    }
}
