package canary.screen;

import canary.settings.SettingsThatRead;

/** Glass that knows the settings. */
public final class GlassThatRules {
    SettingsThatRead reaches(SettingsThatRead over) {
        return over;
    }
}
