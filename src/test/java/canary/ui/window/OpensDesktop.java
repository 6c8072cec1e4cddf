package canary.ui.window;

import java.awt.Desktop;

/** Opens what the desktop has. */
public final class OpensDesktop {
    Desktop reaches(Desktop over) {
        return over;
    }
}
