package org.clearleaf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearleaf.library.Library;
import org.clearleaf.support.DrawnReader;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The screens look as they did when somebody last looked at them: by palette, text size, width and direction. */
final class PictureTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final String TEA = "moonleaf-tea";
    private static final int WIDE = 1120;
    private static final int NARROW = 340;
    private static final int HEIGHT = 700;

    private enum View {
        HOME,
        ARTICLE,
        EVIDENCE,
        SIDE_EFFECTS,
        WHO_SHOULD_NOT,
        ANSWERS;

        void show(DrawnReader reader) {
            switch (this) {
                case HOME -> reader.go(Place.HOME);
                case ARTICLE -> open(reader);
                case EVIDENCE -> open(reader).go(new Place.Topic(TEA, "does-it-work"));
                case SIDE_EFFECTS -> open(reader).go(new Place.Topic(TEA, "what-are-the-side-effects"));
                case WHO_SHOULD_NOT -> open(reader).go(new Place.Topic(TEA, "who-should-not-drink-it"));
                case ANSWERS -> open(reader).search("hiccups").openFirstAnswer();
            }
        }

        private static DrawnReader open(DrawnReader reader) {
            return reader.go(new Place.Topic(TEA, null));
        }
    }

    /** A language from right to left without words of its own shows the English ones, in the bundled typeface. */
    record Look(View view, Theme theme, int textSize, int width, String language) {

        String name() {
            List<String> parts = new ArrayList<>(List.of("screen", view.name(), theme.code()));
            parts.add(textSize == 100 ? "" : String.valueOf(textSize));
            parts.add(width == WIDE ? "" : "narrow");
            parts.add(language.equals("en") ? "" : "mirrored");
            parts.removeIf(String::isEmpty);
            return String.join("-", parts).toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<Look> looks() {
        return Stream.of(View.values())
                .flatMap(view -> Stream.of(
                        new Look(view, Theme.LIGHT, 100, WIDE, "en"),
                        new Look(view, Theme.DARK, 100, WIDE, "en"),
                        new Look(view, Theme.CONTRAST, 100, WIDE, "en"),
                        new Look(view, Theme.LIGHT, 200, WIDE, "en"),
                        new Look(view, Theme.LIGHT, 100, NARROW, "en"),
                        new Look(view, Theme.LIGHT, 100, WIDE, "dv")));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theScreenLooksAsBefore(Look look) {
        try (DrawnReader reader =
                new DrawnReader(LIBRARY, look.theme(), look.textSize(), look.language(), look.width(), HEIGHT)) {
            look.view().show(reader);
            Pictures.assertAsBefore(look.name(), reader.picture());
        }
    }
}
