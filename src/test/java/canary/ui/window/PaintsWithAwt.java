package canary.ui.window;

import java.awt.Color;

/** Uses a second toolkit. */
public final class PaintsWithAwt {
    Color reaches(Color over) {
        return over;
    }
}
