package org.clearleaf.ui.kiosk.watch;

import java.nio.file.Path;
import java.util.Map;

/**
 * The only folders in which a kiosk writes.
 *
 * @param run empty after the machine was switched off
 * @param state kept; holds the last good library, and the numbers that a clinic wants
 */
public record KioskFolders(Path run, Path state) {

    private static final String NAME = "clearleaf-kiosk";

    /** The folders that systemd has made for the service; without it, folders that people without a service use. */
    public static KioskFolders of(Map<String, String> environment) {
        String temporary = System.getProperty("java.io.tmpdir", ".");
        Path home = Path.of(System.getProperty("user.home", "."), ".local", "state", NAME);
        return new KioskFolders(
                folder(environment, "RUNTIME_DIRECTORY", Path.of(temporary, NAME)),
                folder(environment, "STATE_DIRECTORY", home));
    }

    /** Where {@link CrashLadder} counts. */
    public Path crashes() {
        return run.resolve("crashes");
    }

    /** Where the numbers of panels are written. */
    public Path counts() {
        return state.resolve("counts.csv");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        return named.isEmpty() ? otherwise : Path.of(named.split(":", 2)[0]);
    }
}
