package org.clearleaf.ui.kiosk.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Seconds since the machine was switched on; where the system doesn't say, seconds of the clock that people set. */
public final class Uptime implements LongSupplier {

    private static final Path LINUX = Path.of("/proc/uptime");
    private static final long MILLIS = 1000;

    @Override
    public long getAsLong() {
        try {
            return Long.parseLong(Files.readString(LINUX).split("\\.", 2)[0]);
        } catch (IOException | NumberFormatException _) {
            return System.currentTimeMillis() / MILLIS;
        }
    }
}
