package org.clearleaf.settings.clinic;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clearleaf.settings.clinic.SettingProblem.Kind;

/**
 * A clinic's settings on disk, read again whenever somebody asks. A broken setting never stops a kiosk: its default counts, and
 * the log has a line on it. Used by one thread.
 */
public final class ClinicSettingsFile {

    private static final System.Logger LOG = System.getLogger(ClinicSettingsFile.class.getName());
    private static final int LARGEST = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private byte[] bytes = {};
    private Found found = new Found(ClinicSettings.DEFAULT, List.of());
    private List<SettingProblem> logged = List.of();

    public ClinicSettingsFile(Path file) {
        this.file = file;
    }

    /**
     * What was found.
     *
     * @param settings that can be used as they are
     * @param problems in the order of the file; what they are about has its default in the settings
     */
    public record Found(ClinicSettings settings, List<SettingProblem> problems) {

        public Found {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the file if it has changed. Where it can't be read at all, the settings of the last time stay, at first the defaults:
     * somebody may be saving it just now.
     */
    public Found read() {
        try {
            byte[] now = Files.size(file) > LARGEST ? null : Files.readAllBytes(file);
            if (now == null) {
                return lost(Kind.TOO_LARGE, String.valueOf(LARGEST / 1024));
            }
            if (!Arrays.equals(now, bytes)) {
                found = ClinicSettingsReader.read(text(now));
                bytes = now;
            }
            return logged(found);
        } catch (NoSuchFileException _) {
            return lost(Kind.NO_FILE);
        } catch (IOException _) {
            return lost(Kind.UNREADABLE);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private Found lost(Kind kind, String... values) {
        return logged(new Found(found.settings(), List.of(new SettingProblem(kind, "", 0, List.of(values)))));
    }

    /** Once, and not after every visitor. */
    private Found logged(Found read) {
        if (!read.problems().equals(logged)) {
            logged = read.problems();
            log();
        }
        return read;
    }

    private void log() {
        for (SettingProblem problem : logged) {
            LOG.log(
                    Level.WARNING,
                    "{0}, line {1}: {2} {3}, its default is used; \"clearleaf check-settings\" tells more",
                    file,
                    problem.line(),
                    problem.key(),
                    problem.kind().code());
        }
    }
}
