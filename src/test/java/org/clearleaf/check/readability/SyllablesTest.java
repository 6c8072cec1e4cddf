package org.clearleaf.check.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyllablesTest {

    private final Syllables english = Syllables.in(Locale.US);
    private final Syllables spanish = Syllables.in(Locale.of("es"));

    @ParameterizedTest
    @CsvSource({
        "1, the cat use one are through strength asked pills nerves hours queue",
        "2, people doctor patient table little needed wanted quiet diet trial being safest something sidebar disease",
        "3, ketamine medicine exercise infusion recovered radio area idea opinion quality serious physician everyone",
        "4, anesthesia insomnia society january diabetes operation",
        "5, possibility administration",
        "6, acetaminophen gastrointestinal",
        "3, FDA MRI off-label 35-year-old",
        "1, 35 2,309 10% 0.5",
        "2, doctor’s doctors' didn’t ER",
    })
    void englishWordsHaveTheSyllablesOfADictionary(int syllables, String words) {
        for (String word : List.of(words.split(" ", -1))) {
            assertEquals(syllables, english.of(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, y o muy guion bien dos que",
        "2, años río leer ciudad viuda queso guerra baúl huevo después dolor",
        "3, Buendía había aldea diáfanas reciente familia construidas aquella poeta pingüino ahora caída oía espalda rehúye",
        "4, Aureliano Melquíades Macedonia prehistóricos carecían señalarlas continúa aéreo cacahuete medicina oxígeno",
        "5, electricidad enfermedades",
    })
    void spanishWordsHaveTheSyllablesOfTheGrammar(int syllables, String words) {
        for (String word : List.of(words.split(" ", -1))) {
            assertEquals(syllables, spanish.of(word), word);
        }
    }
}
