package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.clearleaf.screen.EdidBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On machines that are folders of files, as Linux would show them. */
final class DoctorCommandTest {

    private static final String TOUCH_SCREEN = """
            I: Bus=0019 Vendor=0000 Product=0001 Version=0000
            N: Name="Power Button"
            B: EV=3

            I: Bus=0003 Vendor=0eef Product=c000 Version=0110
            N: Name="eGalax Touch"
            H: Handlers=mouse0 event3
            B: EV=1b
            B: ABS=260800000000003

            """;

    private static final String EDID = "sys/class/drm/card0-HDMI-A-1/edid";

    private final StringWriter out = new StringWriter();

    private String settings = "packaging/kiosk/settings.toml";

    @TempDir
    private Path root;

    @Test
    void aKioskInOrderHasNothingToDo() throws IOException {
        setUp();
        assertEquals(0, run("2026-11-22T09:00:00Z"), out.toString());
        assertFalse(out.toString().contains("BAD") || out.toString().contains("look  "), out.toString());
        said("A screen is on card0-HDMI-A-1, 1920x1080.");
        said(
                "The screen says that it is 476 x 268 mm: a pixel is 0.25 mm. Buttons are 18 mm high or more, main ones 22 mm.");
        said("Touch works through eGalax Touch.");
        said("The clock says 2026-11-22 09:00, and a time server sets it.");
        said("The kiosk is installed and at work");
        said("Nothing keeps the kiosk from its work.");
    }

    @Test
    void anEmptyMachineIsToldEverythingThatIsMissing() throws IOException {
        Files.createDirectories(root.resolve("var"));
        assertEquals(1, run("1970-01-01T00:00:00Z"));
        said("BAD   No screen is connected.");
        said("Check the cable of the screen");
        said("BAD   A program that holds the screen is missing: cage, Xwayland.");
        said("look  No touch screen was found.");
        said("look  There is no sound.");
        said("BAD   The fonts of the system are missing.");
        said("BAD   The clock says 1970-01-01 00:00, and that can't be right.");
        said("BAD   The kiosk is not installed on this machine.");
        said("look  Keys such as Ctrl-Alt-Del");
        said("5 things keep the kiosk from its work; 3 things to look at.");
    }

    @Test
    void aScreenThatTellsNoSizeIsToBeMeasured() throws IOException {
        setUp();
        file(EDID, "no block");
        assertEquals(0, run("2026-11-22T09:00:00Z"));
        said("look  The screen doesn't say how large it is. The kiosk takes it for one of 21.5 inches.");
        said("      Measure the lit part with a ruler");
    }

    @Test
    void aSizeThatDoesNotFitThePictureIsDoubted() throws IOException {
        setUp();
        file("sys/class/drm/card0-HDMI-A-1/modes", "1024x1024\n");
        assertEquals(0, run("2026-11-22T09:00:00Z"));
        said("look  The screen is said to be 476 x 268 mm. That can't be right");
    }

    @Test
    void whatTheClinicHasMeasuredCounts() throws IOException {
        setUp();
        file("kiosk.toml", "[screen]\nwidth-mm = 217\nheight-mm = 122\n");
        settings = root.resolve("kiosk.toml").toString();
        assertEquals(0, run("2026-11-22T09:00:00Z"));
        said("good  The settings say that the screen is 217 x 122 mm: a pixel is 0.11 mm.");
    }

    @Test
    void aPictureOfUnknownSizeIsNotMeasured() throws IOException {
        setUp();
        file("sys/class/drm/card0-HDMI-A-1/modes", "");
        assertEquals(0, run("2026-11-22T09:00:00Z"));
        said("good  A screen is on card0-HDMI-A-1, ?.");
        assertFalse(out.toString().contains(" mm"), out.toString());
    }

    @Test
    void crashesOfLateAreCounted() throws IOException {
        setUp();
        file("run/clearleaf-kiosk/crashes", "100\n160\n220\nat work\n");
        assertEquals(0, run("2026-11-22T09:00:00Z"));
        said("look  The reader has crashed 3 times of late.");
    }

    @Test
    void aPadWithoutTouchIsNoTouchScreen() throws IOException {
        setUp();
        file("proc/bus/input/devices", TOUCH_SCREEN.replace("260800000000003", "3"));
        run("2026-11-22T09:00:00Z");
        said("look  No touch screen was found.");
    }

    @Test
    void aStoppedServiceIsNotTakenForARunningOne() throws IOException {
        setUp();
        Files.delete(root.resolve("run/clearleaf-kiosk"));
        assertEquals(1, run("2026-11-22T09:00:00Z"));
        said("BAD   The kiosk is installed, but not at work.");
    }

    private void setUp() throws IOException {
        file("sys/class/drm/card0-DP-1/status", "disconnected\n");
        file("sys/class/drm/card0-HDMI-A-1/status", "connected\n");
        file("sys/class/drm/card0-HDMI-A-1/modes", "1920x1080\n1280x720\n");
        Files.write(root.resolve(EDID), new EdidBlock(new int[] {48, 27}, new int[] {476, 268}).bytes());
        file("usr/bin/cage", "");
        file("usr/bin/Xwayland", "");
        file("proc/bus/input/devices", TOUCH_SCREEN);
        file("proc/asound/cards", " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n");
        file("etc/fonts/fonts.conf", "");
        file("usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "");
        file("run/systemd/timesync/synchronized", "");
        file("etc/systemd/system/clearleaf-kiosk.service", "");
        file("proc/sys/kernel/sysrq", "0\n");
        Files.createDirectories(root.resolve("run/clearleaf-kiosk"));
        Files.createDirectories(root.resolve("var"));
        for (String unit : new String[] {"getty@tty1.service", "ctrl-alt-del.target"}) {
            file("etc/systemd/system/" + unit, "");
        }
    }

    private void file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new CommandLine(new DoctorCommand(root, clock))
                .setOut(new PrintWriter(out, true))
                .execute("--library", "data", "--settings", settings);
    }

    private void said(String words) {
        assertTrue(out.toString().contains(words), () -> "\"" + words + "\" is missing in:\n" + out);
    }
}
