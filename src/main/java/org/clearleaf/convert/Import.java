package org.clearleaf.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings in files of one format. The memory it needs does not grow with them, but for the names of the articles; the same files
 * give the same bytes.
 */
public final class Import {

    private final Importer importer;
    private final Path folder;
    private final @Nullable LocalDate retrieved;
    private final ImportListener listener;
    private volatile boolean stopped;

    /**
     * Prepares an import.
     *
     * @param folder a library that the articles are added to; made where there is none
     * @param retrieved when the files were fetched, if known
     */
    public Import(Importer importer, Path folder, @Nullable LocalDate retrieved, ImportListener listener) {
        this.importer = importer;
        this.folder = folder;
        this.retrieved = retrieved;
        this.listener = listener;
    }

    /** Ends the import after the file that is being read; may be called from another thread. */
    public void stop() {
        stopped = true;
    }

    /**
     * Reads files, folders and archives.
     *
     * @throws IOException when the folder can't be written
     */
    public ImportTotals read(List<Path> sources) throws IOException {
        OutFolder out = new OutFolder(folder);
        try (GapList gaps = new GapList(out)) {
            Intake intake = new Intake(importer::takes, () -> stopped, listener);
            Desk desk = new Desk(importer, retrieved, out, gaps);
            intake.read(sources, desk);
            gaps.finish();
            return new ImportTotals(desk.originals(), desk.articles(), gaps.count(), gaps.broken(), stopped);
        }
    }
}
