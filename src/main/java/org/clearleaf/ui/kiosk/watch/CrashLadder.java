package org.clearleaf.ui.kiosk.watch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Counts crashes and says how carefully to start. A program that begins while its file says that another is at work has crashed
 * just now. The file belongs in a folder that is empty after the machine was switched off.
 */
public final class CrashLadder {

    /** What was longer ago counts no more. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private static final System.Logger LOG = System.getLogger(CrashLadder.class.getName());
    private static final int CAREFUL_FROM = 4;
    private static final int FRONT_DESK_FROM = 7;
    private static final String AT_WORK = "at work";

    private final Path file;
    private final LongSupplier seconds;

    /**
     * Counts in a file.
     *
     * @param seconds since the machine was switched on: nobody can set that clock
     */
    public CrashLadder(Path file, LongSupplier seconds) {
        this.file = file;
        this.seconds = seconds;
    }

    /** How carefully to start. */
    public enum Step {
        /** As always. */
        PLAIN,
        /** Drawn by the processor, with the last library that did not crash. */
        CAREFUL,
        /** A page that asks people to go to the front desk, and nothing else; for {@link #WINDOW}, then start again. */
        FRONT_DESK
    }

    /** The program begins. Called once, before JavaFX starts. */
    public Step started() {
        List<Long> crashes = new ArrayList<>();
        long now = seconds.getAsLong();
        for (String line : lines()) {
            crashes.add(line.equals(AT_WORK) ? now : number(line));
        }
        crashes.removeIf(crash -> crash > now || now - crash >= WINDOW.toSeconds());
        write(crashes, AT_WORK);
        if (!crashes.isEmpty()) {
            LOG.log(Level.WARNING, "{0} crashes in the last {1} minutes", crashes.size(), WINDOW.toMinutes());
        }
        return step(crashes.size());
    }

    /** The program ends in good order. */
    public void ended() {
        List<String> crashes =
                lines().stream().filter(line -> !line.equals(AT_WORK)).toList();
        write(crashes, "");
    }

    /** Crashes that are known, old ones as well. */
    public int crashes() {
        return Math.toIntExact(
                lines().stream().filter(line -> number(line) >= 0).count());
    }

    private static Step step(int crashes) {
        return crashes >= FRONT_DESK_FROM ? Step.FRONT_DESK : crashes >= CAREFUL_FROM ? Step.CAREFUL : Step.PLAIN;
    }

    private List<String> lines() {
        try {
            return Files.readString(file).lines().limit(100).toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "crashes can''t be counted: {0}", e.toString());
            return List.of();
        }
    }

    /** A line that makes no sense is a crash of long ago. */
    private static long number(String line) {
        return line.matches("[0-9]{1,12}") ? Long.parseLong(line) : Long.MIN_VALUE / 2;
    }

    private void write(List<?> crashes, String last) {
        List<String> lines =
                new ArrayList<>(crashes.stream().map(Object::toString).toList());
        lines.add(last);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(beside, lines);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "crashes can''t be counted: {0}", e.toString());
        }
    }
}
