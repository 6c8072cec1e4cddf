package org.clearleaf.convert.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class CleanTextTest {

    @Test
    void spacesOfEveryWidthBecomePlainOnes() {
        assertEquals("5 mg a day", CleanText.line(" 5\u00A0mg\u2009a \n\t day "));
        assertEquals("one\ntwo\nthree", CleanText.of("one\r\ntwo\rthree"));
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertEquals("take 2", CleanText.of("take\u202E \u00002\uFEFF\uD800"));
        assertTrue(CleanText.hides("take\u202E2"));
        assertFalse(CleanText.hides("soft\u00ADhyphen and\r\nline"));
    }

    @Test
    void noLetterCarriesMoreThanFourAccents() {
        assertEquals("a\u0301\u0301\u0301\u0301b", CleanText.of("a\u0301\u0301\u0301\u0301\u0301\u0301b"));
    }

    @Test
    void aSlugHasSmallLettersDigitsAndHyphensOnly() {
        assertEquals("sjogrens-sindrome-2", CleanText.slug(" Sjögren’s: Síndrome 2! "));
        assertEquals("", CleanText.slug("日本"));
    }
}
