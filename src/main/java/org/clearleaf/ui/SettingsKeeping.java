package org.clearleaf.ui;

import javafx.beans.value.ObservableValue;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.Latest;

/** Saves a person's settings in the background each time they change. */
final class SettingsKeeping {

    private final SettingsFile file;
    private final Latest newest;
    private volatile Settings changed = Settings.DEFAULT;

    SettingsKeeping(SettingsFile file, Background background) {
        this.file = file;
        this.newest = new Latest(background);
    }

    /** From now on; what they are now has come from the file. */
    void follow(ObservableValue<Settings> settings) {
        settings.subscribe((_, now) -> {
            changed = now;
            newest.run(this::save, _ -> {});
        });
    }

    /** One after the other, and always the newest: whoever comes last must not write what was chosen before. */
    private synchronized boolean save() {
        file.save(changed);
        return true;
    }
}
