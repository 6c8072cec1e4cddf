package org.clearleaf.ui.kiosk.watch;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Who starts the program again when it ends or falls silent: systemd, or nobody. */
public interface Supervisor {

    /**
     * Tells how things stand, as in sd_notify(3). Never waits and never fails; what can't be told is logged.
     *
     * @param lines for example {@code READY=1}
     */
    void tell(String lines);

    /** How long it waits for a sign of life before it starts the program again. */
    default Duration patience() {
        return Duration.ofSeconds(30);
    }

    /** Whoever has named a socket in the environment to be told on, and perhaps its patience; otherwise nobody. */
    static Supervisor of(Map<String, String> environment) {
        String socket = environment.getOrDefault("NOTIFY_SOCKET", "");
        String micros = environment.getOrDefault("WATCHDOG_USEC", "");
        Supervisor nobody = _ -> {};
        if (!NotifySocket.isName(socket)) {
            return nobody;
        }
        return new NotifySocket(
                socket,
                micros.matches("[1-9][0-9]{0,12}")
                        ? Duration.of(Long.parseLong(micros), ChronoUnit.MICROS)
                        : nobody.patience());
    }
}
