package canary.ui.window;

import javax.swing.JLabel;

/** Uses a third toolkit. */
public final class PaintsWithSwing {
    JLabel reaches(JLabel over) {
        return over;
    }
}
