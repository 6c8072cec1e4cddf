package org.clearleaf.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class NumberStyleTest {

    private static final Frequency FIFTEEN_IN_A_THOUSAND = new Frequency.Count(15, 1000);

    @Test
    void spanishWithoutARegionWritesThousandsAsUsLabelsDo() {
        assertEquals(
                "15 de cada 1,000 personas",
                new FrequencyWords(Locale.forLanguageTag("es")).inFull(FIFTEEN_IN_A_THOUSAND),
                "1.000 could be read as one: format numbers with NumberStyle.of(language)");
    }

    @Test
    void aNamedRegionKeepsItsOwnStyle() {
        assertEquals(
                "15 de cada 1.000 personas",
                new FrequencyWords(Locale.forLanguageTag("es-ES")).inFull(FIFTEEN_IN_A_THOUSAND),
                "NumberStyle must not change a language that names its region");
    }
}
