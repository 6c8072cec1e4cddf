package org.clearleaf.takehome.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It hurts@.           | hurts[1].",
                "It hurts@ and stops. | hurts[1]",
                "It hurts@@, then.    | hurts[1] [1],",
                "hurts@               | hurts[1]",
                "(in pain@) too       | pain[1])"
            })
    void aMarkStaysWithItsWordAndItsStop(String words, String together) {
        Document page = Jsoup.parse("<p>" + words.replace("@", "<sup class=cite>[1]</sup>") + "</p>");
        String before = page.text();
        new CitedWords(page).join();
        assertEquals(together, String.join(" ", page.select(".cited").eachText()));
        assertEquals(before, page.text(), "no word may change");
    }
}
