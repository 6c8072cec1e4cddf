package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpeningSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 1280, 800, false",
        "1280, 800, 1280, 800, false",
        "1280, 770, 1280, 770, true",
        "1024, 768, 1024, 768, true",
        "800, 1280, 800, 800, true",
        "640, 480, 640, 480, true"
    })
    void aSmallScreenIsFilled(double roomWidth, double roomHeight, double width, double height, boolean maximized) {
        assertEquals(
                new OpeningSize(width, height, maximized),
                OpeningSize.in(new Rectangle2D(0, 24, roomWidth, roomHeight)));
    }
}
