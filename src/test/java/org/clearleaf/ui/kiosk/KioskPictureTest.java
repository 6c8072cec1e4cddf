package org.clearleaf.ui.kiosk;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearleaf.library.Library;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.support.DrawnKiosk;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kiosk looks as it did when somebody last looked at it, tall and wide. */
final class KioskPictureTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final int LONG_SIDE = 1920;
    private static final int SHORT_SIDE = 1080;
    private static final Place TEA = new Place.Topic("moonleaf-tea", null);

    /** Longer than the tea takes to be read. */
    private static final Duration QUIET = Duration.ofMinutes(11);

    private enum View {
        HOME,
        ARTICLE,
        SEARCH,
        TAKE_HOME,
        IDLE;

        void show(DrawnKiosk kiosk) {
            switch (this) {
                case HOME -> kiosk.touch();
                case ARTICLE -> kiosk.touch().go(TEA);
                case SEARCH -> kiosk.touch().search("hiccups");
                case TAKE_HOME -> kiosk.touch().go(TEA).press("Take home");
                case IDLE -> kiosk.touch().go(TEA).pass(Duration.ofSeconds(1)).passUntilAsked(QUIET);
            }
        }
    }

    record Look(View view, boolean isPortrait) {

        String name() {
            return "kiosk-" + view.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + (isPortrait ? "-portrait" : "-landscape");
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<Look> looks() {
        return Stream.of(View.values()).flatMap(view -> Stream.of(new Look(view, true), new Look(view, false)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theKioskLooksAsBefore(Look look) {
        int width = look.isPortrait() ? SHORT_SIDE : LONG_SIDE;
        int height = look.isPortrait() ? LONG_SIDE : SHORT_SIDE;
        try (DrawnKiosk kiosk = new DrawnKiosk(LIBRARY, ClinicSettings.DEFAULT, width, height)) {
            look.view().show(kiosk);
            Pictures.assertAsBefore(look.name(), kiosk.picture());
        }
    }
}
