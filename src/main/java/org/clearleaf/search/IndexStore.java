package org.clearleaf.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.clearleaf.article.Articles;
import org.clearleaf.article.Stamp;

/**
 * The folder in which an index stands. What it holds is whole at every moment, since Lucene changes from one state to the next
 * by moving one file into place; one that can't be read, or was made by another version, is made anew.
 */
final class IndexStore {

    private static final System.Logger LOG = System.getLogger(IndexStore.class.getName());

    /** Megabytes of the heap in which new documents are gathered. */
    private static final double GATHERED = 32;

    private final Directory directory;
    private final Languages languages;

    private IndexStore(Directory directory, Languages languages) {
        this.directory = directory;
        this.languages = languages;
    }

    static IndexStore inMemory(Languages languages) {
        return new IndexStore(new ByteBuffersDirectory(), languages);
    }

    /**
     * On the disk.
     *
     * @throws IOException if the folder can't be made or is not to be written to
     */
    static IndexStore in(Path folder, Languages languages) throws IOException {
        return new IndexStore(FSDirectory.open(folder), languages);
    }

    /** The index as it stands, if it can be used at all. */
    Optional<DirectoryReader> stored() throws IOException {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            if (IndexState.isReadable(reader.getIndexCommit().getUserData())) {
                new PassageIndex(reader).prove();
                return Optional.of(reader);
            }
            reader.close();
        } catch (IndexNotFoundException _) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "an index can''t be used and is made anew: {0}", e.toString());
        }
        return Optional.empty();
    }

    /** Whether the index is of just those articles. */
    static boolean isOf(Articles articles, DirectoryReader reader) throws IOException {
        return IndexState.isOf(articles.fingerprint(), reader.getIndexCommit().getUserData());
    }

    /**
     * Brings the index up to date with some articles.
     *
     * @throws LockObtainFailedException if somebody else is doing just that
     */
    DirectoryReader update(Optional<DirectoryReader> stored, Articles articles, IndexProgress progress)
            throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(languages)
                .setOpenMode(stored.isPresent() ? OpenMode.APPEND : OpenMode.CREATE)
                .setRAMBufferSizeMB(GATHERED)
                .setMaxFullFlushMergeWaitMillis(0)
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            Set<Stamp> held = stored.isPresent() ? new HashSet<>(new Editions(stored.get()).stamps()) : Set.of();
            new IndexUpdate(writer, languages, progress).run(held, articles);
        }
        return DirectoryReader.open(directory);
    }
}
