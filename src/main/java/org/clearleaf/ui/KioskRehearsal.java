package org.clearleaf.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.clearleaf.library.Library;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.work.Background;

/**
 * Shows the screens of a kiosk once. They are drawn off the screen: a rehearsal has one window, and that is the reader's. Without
 * the pages to take home: what makes them would lie in the memory of everybody, 13 MB of it, from the start.
 */
final class KioskRehearsal {

    private static final Picture SCREEN =
            new Picture(null, null, null, false, Theme.LIGHT, 100, 1080, 1920, Locale.ENGLISH, true);

    /** Long enough for an answer. */
    private static final int STEPS_TO_WAIT = 10;

    private final Background background = new Background();
    private final KioskStill kiosk;

    KioskRehearsal(Library library) {
        kiosk = new KioskStill(SCREEN, library, background);
    }

    /** One after the other; the last one lets go of all. */
    List<Runnable> steps(String words, Place topic) {
        List<Runnable> steps = new ArrayList<>();
        steps.add(this::draw);
        steps.add(kiosk::openSearch);
        steps.add(() -> kiosk.search().words().set(words));
        steps.addAll(Collections.nCopies(STEPS_TO_WAIT, this::draw));
        steps.add(() -> kiosk.navigation().go(topic));
        steps.add(this::draw);
        steps.add(background::close);
        return steps;
    }

    private void draw() {
        kiosk.scene().snapshot(null);
    }
}
