package org.clearleaf.library;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads articles when they are opened, and keeps the last few as long as there is room in memory. */
final class Bodies {

    private static final int MOST = 12;

    private record Held(Look look, ReadArticle article) {}

    private final ArticleReader reader = new ArticleReader();
    private final Map<Path, SoftReference<Held>> held = new LinkedHashMap<>();

    /**
     * An article as its file says now. While the file is broken, since somebody may be writing to it, what it said before.
     *
     * @param isKnown tells whether there is an article of some id
     */
    synchronized Optional<Edition> read(Path file, Predicate<String> isKnown) {
        SoftReference<Held> reference = held.remove(file);
        Held before = reference == null ? null : reference.get();
        Look look = Look.of(file);
        Held now = before != null && before.look.isSame(look) ? before : new Held(look, reader.examine(file));
        if (now.article.file() instanceof BrokenFile && before != null) {
            now = before;
        }
        keep(file, now);
        return now.article.file() instanceof Edition edition
                ? Optional.of(ReadArticle.checked(edition, now.article.links(), isKnown))
                : Optional.empty();
    }

    private void keep(Path file, Held now) {
        held.put(file, new SoftReference<>(now));
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
    }
}
