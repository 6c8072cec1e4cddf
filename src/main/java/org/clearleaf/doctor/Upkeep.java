package org.clearleaf.doctor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.doctor.Finding.Kind;

/** What keeps a kiosk running for months: the service, the clock, the disk, and consoles that are closed. */
final class Upkeep {

    private static final String SERVICE = "clearleaf-kiosk.service";
    private static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);
    private static final long LEAST_MEGABYTES = 500;

    private final Machine machine;
    private final Clock clock;

    Upkeep(Machine machine, Clock clock) {
        this.machine = machine;
        this.clock = clock;
    }

    List<Finding> examine() {
        List<Finding> found = new ArrayList<>(List.of(clock(), disk(), service(), consoles()));
        long crashes = machine.text("run/clearleaf-kiosk/crashes")
                .lines()
                .filter(line -> line.matches("[0-9]+"))
                .count();
        if (crashes > 0) {
            found.add(Finding.of(Kind.CRASHES, crashes));
        }
        return found;
    }

    private Finding clock() {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        String shown = now.format(DateTimeFormatter.ISO_LOCAL_DATE) + " " + now.toLocalTime();
        boolean isAsked = machine.has("run/systemd/timesync/synchronized") || machine.has("run/chrony/chronyd.pid");
        Kind kind = isAsked ? Kind.CLOCK_GOOD : Kind.CLOCK_ALONE;
        return Finding.of(now.toLocalDate().isBefore(EARLIEST) ? Kind.CLOCK_WRONG : kind, shown);
    }

    private Finding disk() {
        long free = machine.freeMegabytes("var");
        return Finding.of(free < LEAST_MEGABYTES ? Kind.DISK_FULL : Kind.DISK_GOOD, free);
    }

    /** The folder is there while the service runs. */
    private Finding service() {
        if (!machine.has("etc/systemd/system/" + SERVICE)) {
            return Finding.of(Kind.SERVICE_MISSING);
        }
        return Finding.of(machine.has("run/clearleaf-kiosk") ? Kind.SERVICE_GOOD : Kind.SERVICE_STOPPED);
    }

    private Finding consoles() {
        boolean isClosed =
                Stream.of("getty@tty1.service", "ctrl-alt-del.target").allMatch(machine::isMasked)
                        && machine.text("proc/sys/kernel/sysrq").strip().equals("0");
        return Finding.of(isClosed ? Kind.CONSOLES_CLOSED : Kind.CONSOLES_OPEN);
    }
}
