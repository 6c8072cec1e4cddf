package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clearleaf.settings.clinic.ClinicSettingsFile;
import org.clearleaf.settings.clinic.StaffCodeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class KioskSettingsCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aSoundFileIsSaidToBeSound() {
        assertEquals(0, checked(Path.of("packaging/kiosk/settings.toml")));
        assertEquals("All is well. No problems.", out.toString().strip());
    }

    @Test
    void aMistakeIsNamedWithItsLineAndItsCure() throws IOException {
        Path file = Files.writeString(folder.resolve("kiosk.toml"), "[idle]\nseconds = 5\n");
        assertEquals(1, checked(file));
        assertEquals("""
                %s:2: idle.seconds: this number is too small or too large
                    Write a number from 45 to 900.
                1 problem. The kiosk goes on with the default of this setting.
                """.formatted(file), out.toString().replace("\r", ""));
    }

    @Test
    void aStaffCodeBecomesALineThatTheSettingsTake() throws IOException {
        assertEquals(0, staffCode("4711"));
        assertFalse(out.toString().contains("4711"), "the code itself is written nowhere");
        Path file = Files.writeString(folder.resolve("kiosk.toml"), "[staff]\n" + out);
        ClinicSettingsFile.Found found = new ClinicSettingsFile(file).read();
        assertTrue(found.problems().isEmpty(), found.problems().toString());
        StaffCodeHash hash = found.settings().staffCode();
        assertTrue(hash != null && hash.matches("4711".toCharArray()));
        assertFalse(hash.matches("4712".toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234567890123", "12a4", "12 45"})
    void whatCanNotBeTypedOnThePadIsNoStaffCode(String typed) {
        assertEquals(1, staffCode(typed));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("4 to 12 digits and nothing else"), err.toString());
    }

    private int checked(Path file) {
        return run(new CommandLine(new CheckSettingsCommand()), file.toString());
    }

    private int staffCode(String typed) {
        byte[] line = (typed + "\n").getBytes(StandardCharsets.US_ASCII);
        return run(new CommandLine(new StaffCodeCommand(new ByteArrayInputStream(line))));
    }

    private int run(CommandLine command, String... words) {
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
