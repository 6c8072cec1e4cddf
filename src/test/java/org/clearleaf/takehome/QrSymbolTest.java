package org.clearleaf.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QrSymbolTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Is it safe with my heart?",
                "¿Me ayudará la ketamina? Sí, quizá.",
                "💊 two a day 👩🏽‍⚕️",
                "هل هو آمن؟ 2 مرات",
                "腰痛に効きますか",
                "a line\nand another"
            })
    void aPhoneReadsBackWhatWasWritten(String words) throws ReaderException {
        assertEquals(
                words, new PhoneCamera().read(DrawnCode.of(QrSymbol.of(words).orElseThrow())));
    }

    @Test
    void theLargestCodeIsOfVersionTwenty() {
        assertEquals(
                97, QrSymbol.of("x".repeat(666)).orElseThrow().modules(), "4 x 20 + 17 modules, 666 bytes at level M");
        assertTrue(QrSymbol.of("x".repeat(667)).isEmpty(), "an older phone can't read a larger code");
        assertTrue(QrSymbol.of("x".repeat(100_000)).isEmpty(), "longer than any code");
    }

    @Test
    void noWordsMakeNoCode() {
        assertTrue(QrSymbol.of("").isEmpty());
    }
}
