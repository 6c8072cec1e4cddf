package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.clearleaf.article.Article;
import org.clearleaf.article.Articles;
import org.clearleaf.article.Stamp;

/** Adds to an index what it lacks of some articles, and takes away what is not among them. */
final class IndexUpdate {

    /** So many editions may have to be read again after a power cut. */
    private static final int COMMIT_AFTER = 4_000;

    /** With more than this share of it new, an index is put in order at the end; that takes a moment and speeds up searches. */
    private static final int LARGE_SHARE = 4;

    private final IndexWriter writer;
    private final EditionDocuments documents;
    private final IndexProgress progress;

    IndexUpdate(IndexWriter writer, Languages languages, IndexProgress progress) {
        this.writer = writer;
        this.documents = new EditionDocuments(languages);
        this.progress = progress;
    }

    /**
     * Brings the index up to date.
     *
     * @param held what it holds
     */
    void run(Set<Stamp> held, Articles articles) throws IOException {
        Set<Stamp> wanted = new HashSet<>(articles.stamps());
        for (Stamp stamp : held) {
            if (!wanted.contains(stamp)) {
                writer.deleteDocuments(new Term(IndexField.EDITION.name(), EditionName.of(stamp)));
            }
        }
        List<Stamp> missing =
                wanted.stream().filter(stamp -> !held.contains(stamp)).toList();
        if (missing.size() > wanted.size() / LARGE_SHARE) {
            addAllInOrder(missing, articles);
        } else {
            addAll(missing, articles);
        }
        writer.setLiveCommitData(IndexState.complete(articles.fingerprint()).entrySet());
        writer.commit();
    }

    /** What is put in order once at the end need not be put in order on the way. */
    private void addAllInOrder(List<Stamp> missing, Articles articles) throws IOException {
        MergePolicy usual = writer.getConfig().getMergePolicy();
        writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        addAll(missing, articles);
        writer.getConfig().setMergePolicy(usual);
        writer.forceMerge(1);
    }

    private void addAll(List<Stamp> missing, Articles articles) throws IOException {
        try {
            addEach(missing, articles);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void addEach(List<Stamp> missing, Articles articles) {
        AtomicInteger done = new AtomicInteger();
        missing.parallelStream().forEach(stamp -> {
            add(stamp, articles);
            int count = done.incrementAndGet();
            progress.at(count, missing.size());
            if (count % COMMIT_AFTER == 0) {
                commit(IndexState.partial());
            }
        });
    }

    /** All documents of an edition or none: a commit never holds half of one. */
    private void add(Stamp stamp, Articles articles) {
        Optional<Article> article = articles.read(stamp);
        if (article.isPresent()) {
            try {
                writer.addDocuments(documents.of(stamp, article.get()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void commit(Map<String, String> state) {
        try {
            writer.setLiveCommitData(state.entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
