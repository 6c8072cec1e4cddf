package canary.check;

import org.controlsfx.control.ToggleSwitch;

/** Knows the controls outside the screen. */
public final class DrawsToggle {
    ToggleSwitch reaches(ToggleSwitch over) {
        return over;
    }
}
