package org.clearleaf.settings;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The settings on disk. A file that is missing or broken gives the defaults and a line in the log, never a failure. */
public final class SettingsFile {

    private static final long LARGEST = 64 * 1024;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Where a person's settings stand: the folder that the desktop sets aside for them. */
    public static Path usual() {
        String config = System.getenv("XDG_CONFIG_HOME");
        String roaming = System.getenv("APPDATA");
        String home = System.getProperty("user.home", ".");
        Path folder = config != null && !config.isBlank()
                ? Path.of(config)
                : roaming != null ? Path.of(roaming) : Path.of(home, ".config");
        return folder.resolve("clearleaf").resolve("settings.json");
    }

    public Settings read() {
        try {
            if (Files.size(file) > LARGEST) {
                log().log(Level.WARNING, "settings are larger than {0} bytes, defaults are used: {1}", LARGEST, file);
                return Settings.DEFAULT;
            }
            return SettingsJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Settings.DEFAULT;
        } catch (IOException e) {
            log().log(Level.WARNING, "settings can''t be read, defaults are used: {0}: {1}", file, plain(e));
            return Settings.DEFAULT;
        }
    }

    /**
     * Writes beside the file and moves into place, so that a crash leaves the old or the new settings, whole. Where the disk
     * refuses, the old ones stay and the log says so.
     */
    public synchronized void save(Settings settings) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(beside, SettingsJson.write(settings));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log().log(Level.WARNING, "settings can''t be saved, the old ones stay: {0}: {1}", file, plain(e));
            remove(beside);
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            log().log(Level.DEBUG, "a file stays that is no longer needed: {0}: {1}", beside, plain(e));
        }
    }

    private static String plain(IOException e) {
        return e instanceof JacksonException json ? json.getOriginalMessage() : e.toString();
    }

    /** Not kept: to make one at the start, Java looks through every jar for whom to tell. */
    private static System.Logger log() {
        return System.getLogger(SettingsFile.class.getName());
    }
}
