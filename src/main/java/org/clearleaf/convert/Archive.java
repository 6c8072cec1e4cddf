package org.clearleaf.convert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Reads the files in a tar or zip archive one after the other, in their order. Names are never used as paths on this machine, and an
 * archive that unpacks to far more than it holds is left at that point.
 */
final class Archive {

    private final Predicate<String> takes;
    private final BooleanSupplier stopped;
    private final Progress progress;

    Archive(Predicate<String> takes, BooleanSupplier stopped, Progress progress) {
        this.takes = takes;
        this.stopped = stopped;
        this.progress = progress;
    }

    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".tar.gz") || lower.endsWith(".tgz") || lower.endsWith(".tar") || lower.endsWith(".zip");
    }

    void read(Path path, String name, Desk desk) {
        try (PackedInput packed = new PackedInput(Files.newInputStream(path), progress);
                ArchiveInputStream<?> entries = open(unpack(packed, name), name)) {
            readAll(entries, name, desk, new UnpackedBytes(packed));
        } catch (UnpackedBytes.TooMany _) {
            desk.refuse(new Gap(name, "", GapReason.ARCHIVE_BOMB, ""));
        } catch (IOException | IllegalArgumentException e) {
            desk.refuse(new Gap(name, "", GapReason.BROKEN_ARCHIVE, e.getClass().getSimpleName()));
        }
    }

    private static InputStream unpack(InputStream in, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static ArchiveInputStream<?> open(InputStream in, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? new ZipArchiveInputStream(in)
                : new TarArchiveInputStream(new BufferedInputStream(in, 1 << 16));
    }

    private void readAll(ArchiveInputStream<?> entries, String archive, Desk desk, UnpackedBytes unpacked)
            throws IOException {
        ArchiveEntry entry = entries.getNextEntry();
        while (entry != null && !stopped.getAsBoolean()) {
            if (!entry.isDirectory()) {
                read(entry, entries, archive, desk, unpacked);
            }
            unpacked.drain(entries);
            entry = entries.getNextEntry();
        }
    }

    private void read(
            ArchiveEntry entry, ArchiveInputStream<?> entries, String archive, Desk desk, UnpackedBytes unpacked)
            throws IOException {
        String name = entry.getName().replace('\\', '/');
        if (isOutside(name)) {
            desk.refuse(new Gap(archive, name, GapReason.NAME_OUTSIDE, ""));
        } else if (!entries.canReadEntryData(entry)) {
            desk.refuse(new Gap(archive, name, GapReason.BROKEN_FILE, ""));
        } else if (takes.test(name) && !isHidden(name)) {
            byte[] bytes = entries.readNBytes(Original.MAX_BYTES + 1);
            unpacked.add(bytes.length);
            if (bytes.length > Original.MAX_BYTES) {
                desk.refuse(new Gap(name, "", GapReason.TOO_LARGE, ""));
            } else {
                desk.take(name, bytes);
            }
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/") || name.matches("[A-Za-z]:.*") || ("/" + name + "/").contains("/../");
    }

    /** What Macs and version control leave beside files. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }
}
