package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.support.FxThread;
import org.clearleaf.ui.work.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsKeepingTest {

    @TempDir
    private Path folder = Path.of("");

    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);

    @BeforeEach
    void startJavaFx() {
        FxThread.run(() -> {});
    }

    @Test
    void whatWasNotChangedIsNotSaved() {
        follow(file());
        assertFalse(Files.exists(path()));
    }

    @Test
    void aChangeIsSaved() {
        follow(file(), Settings.DEFAULT.withTextSize(150));
        assertEquals(150, file().read().textSize());
    }

    @Test
    void comingBackToWhatItWasIsAChangeToo() {
        follow(file(), Settings.DEFAULT.withTextSize(150), Settings.DEFAULT);
        assertTrue(Files.exists(path()));
        assertEquals(Settings.DEFAULT.textSize(), file().read().textSize());
    }

    private void follow(SettingsFile file, Settings... changes) {
        try (Background background = new Background()) {
            new SettingsKeeping(file, background).follow(settings);
            for (Settings change : changes) {
                settings.set(change);
            }
        }
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private Path path() {
        return folder.resolve("settings.json");
    }
}
