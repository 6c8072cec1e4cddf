package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kiosk's script puts on a machine; asked of systemd itself where that is present. */
final class KioskPackageTest {

    private static final Path KIOSK = Path.of("packaging/kiosk");
    private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");
    private static final Path UNITS = Path.of("/lib/systemd/system");

    @TempDir
    private Path root;

    /** The rows of the table of escapes that the machine has to stop, and what brings the reader back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clearleaf-kiosk.service | Type=notify
            clearleaf-kiosk.service | NotifyAccess=all
            clearleaf-kiosk.service | Restart=always
            clearleaf-kiosk.service | StartLimitIntervalSec=0
            clearleaf-kiosk.service | WatchdogSec=30
            clearleaf-kiosk.service | WatchdogSignal=SIGKILL
            clearleaf-kiosk.service | LimitCORE=0
            clearleaf-kiosk.service | MemorySwapMax=0
            clearleaf-kiosk.service | MemoryMax=900M
            clearleaf-kiosk.service | ProtectSystem=strict
            clearleaf-kiosk.service | IPAddressDeny=any
            clearleaf-kiosk.service | RestrictAddressFamilies=AF_UNIX AF_NETLINK
            clearleaf-kiosk.service | RuntimeDirectoryPreserve=restart
            logind.conf             | NAutoVTs=0
            logind.conf             | ReserveVT=0
            logind.conf             | HandlePowerKey=ignore
            system.conf             | CtrlAltDelBurstAction=none
            sysctl.conf             | kernel.sysrq = 0
            sysctl.conf             | fs.suid_dumpable = 0
            journald.conf           | SystemMaxUse=20M
            """)
    void theMachineIsClosedAndComesBackByItself(String file, String line) throws IOException {
        assertTrue(
                Files.readAllLines(KIOSK.resolve("files").resolve(file)).contains(line),
                () -> "put the line " + line + " into " + file);
    }

    @Test
    void cageLeavesTheConsolesOutOfReachAndTheReaderLeavesNoReports() throws IOException {
        String unit = Files.readString(KIOSK.resolve("files/clearleaf-kiosk.service"))
                .replace("\\\n", "")
                .replaceAll(" +", " ");
        assertTrue(unit.contains("ExecStart=/usr/bin/cage -d -- /usr/bin/clearleaf "), "cage must have no -s");
        assertTrue(unit.contains(" -XX:+SuppressFatalErrorMessage "), "a crash report may hold what was typed");
        assertTrue(unit.contains(" --kiosk --settings /etc/clearleaf/kiosk.toml"), "the reader must be the kiosk");
    }

    @Test
    void theScriptPutsEveryFileInItsPlaceAndNoneIsForgotten() throws IOException, InterruptedException {
        String script = Files.readString(KIOSK.resolve("kiosk.sh"));
        try (Stream<Path> files = Files.list(KIOSK.resolve("files"))) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .forEach(name ->
                            assertTrue(script.contains("\n" + name + " /etc/"), () -> "add a place for " + name));
        }
        Answer plan = run("sh", KIOSK.resolve("kiosk.sh").toString(), "plan");
        assertEquals(0, plan.exit(), plan.words());
        assertTrue(plan.words().contains("file: /etc/systemd/system/clearleaf-kiosk.service"), plan.words());
        assertTrue(plan.words().contains("closed: getty@tty1.service ctrl-alt-del.target"), plan.words());
    }

    @Test
    void whoMistypesAnActionChangesNothing() throws IOException, InterruptedException {
        assertEquals(
                1, run("sh", KIOSK.resolve("kiosk.sh").toString(), "instal").exit());
    }

    @Test
    void systemdFindsNothingWrongWithTheUnits() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(ANALYZE), "needs systemd-analyze: apt install systemd");
        setUpRoot();
        Answer verified = run(
                ANALYZE.toString(),
                "verify",
                "--man=no",
                "--root=" + root,
                "clearleaf-kiosk.service",
                "clearleaf-kiosk-restart.timer");
        List<String> about = verified.words()
                .lines()
                .filter(line -> line.contains("clearleaf"))
                .toList();
        assertEquals(List.of(), about);
        assertEquals(0, verified.exit(), verified.words());
    }

    @Test
    void systemdCallsTheServiceWellProtected() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(ANALYZE), "needs systemd-analyze: apt install systemd");
        setUpRoot();
        Answer security = run(
                ANALYZE.toString(),
                "security",
                "--offline=yes",
                "--threshold=20",
                "--no-pager",
                "--root=" + root,
                "clearleaf-kiosk.service");
        assertEquals(0, security.exit(), "its exposure must stay at 2.0 of 10 or less:\n" + security.words());
        assertFalse(security.words().isEmpty());
    }

    /** A machine with the units of this one, ours, and programs that they name. */
    private void setUpRoot() throws IOException {
        Path units = Files.createDirectories(root.resolve("etc/systemd/system"));
        List<Path> copied = new ArrayList<>();
        for (Path folder : List.of(UNITS, KIOSK.resolve("files"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(target|socket|service|timer)"))
                        .filter(Files::isRegularFile)
                        .forEach(copied::add);
            }
        }
        for (Path unit : copied) {
            if (unit.startsWith(KIOSK)
                    || unit.toString().matches(".*(\\.target|dbus\\.socket|systemd-logind.service)")) {
                Files.copy(unit, units.resolve(unit.getFileName()));
            }
        }
        Path programs = Files.createDirectories(root.resolve("usr/bin"));
        for (String name : List.of("cage", "clearleaf", "chvt", "systemctl")) {
            assertTrue(Files.createFile(programs.resolve(name)).toFile().setExecutable(true));
        }
    }

    private static Answer run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), words);
    }

    private record Answer(int exit, String words) {}
}
