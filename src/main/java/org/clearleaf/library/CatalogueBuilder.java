package org.clearleaf.library;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.clearleaf.article.Subject;

/** Puts entries together to a catalogue and checks what only all of them can tell. */
final class CatalogueBuilder {

    private static final Comparator<Headline> BY_TITLE =
            Comparator.comparing(Headline::key).thenComparing(Headline::id).thenComparing(Headline::language);

    private final Map<List<String>, Entry> shown = new LinkedHashMap<>();
    private final List<Entry> others = new ArrayList<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, Integer> languages = new LinkedHashMap<>();
    private final Map<Subject, Integer> subjects = new LinkedHashMap<>();
    private final Instant read;

    /** Starts empty; the files were looked at from that moment on. */
    CatalogueBuilder(Instant read) {
        this.read = read;
    }

    /** Adds an entry. Of two files for one article in one language the first counts. */
    void add(Entry entry) {
        Headline headline = entry.headline();
        if (headline == null) {
            others.add(entry);
        } else if (shown.putIfAbsent(List.of(headline.id(), headline.language()), entry) != null) {
            ProblemList problems = new ProblemList();
            problems.error("repeated-id", Where.FILE, headline.id());
            others.add(entry.repeated(problems.sorted(), headline.id()));
        }
    }

    /** The bytes of all of it, as {@link CatalogueFile} reads them. */
    CatalogueBytes bytes() {
        List<Entry> entries = new ArrayList<>(shown.values());
        entries.sort(Comparator.comparing(entry -> Objects.requireNonNull(entry.headline()), BY_TITLE));
        entries.addAll(others);
        ByteBuffer table = ByteBuffer.allocate(entries.size() * CatalogueRows.LENGTH);
        int at = 0;
        for (Entry entry : entries) {
            CatalogueRows.write(table, entry, at, article(entry), language(entry), subject(entry));
            at = Math.addExact(at, entry.content().length);
        }
        List<Locale> tags =
                languages.keySet().stream().map(Locale::forLanguageTag).toList();
        CatalogueHead head = new CatalogueHead(
                fingerprint(entries), read, shown.size(), entries.size(), tags, List.copyOf(subjects.keySet()));
        return new CatalogueBytes(
                head, table.flip(), entries.stream().map(Entry::content).toList());
    }

    private int article(Entry entry) {
        Headline headline = entry.headline();
        return headline == null ? -1 : articles.computeIfAbsent(headline.id(), _ -> articles.size());
    }

    private int subject(Entry entry) {
        Headline headline = entry.headline();
        return headline == null ? -1 : subjects.computeIfAbsent(headline.subject(), _ -> subjects.size());
    }

    private int language(Entry entry) {
        Headline headline = entry.headline();
        return headline == null ? -1 : languages.computeIfAbsent(headline.language(), _ -> languages.size());
    }

    /** Contents begin with the path, the hash and a stand-in for the problems, so that they tell all. */
    private static String fingerprint(List<Entry> entries) {
        MessageDigest digest = ContentHash.digest();
        entries.forEach(entry -> digest.update(entry.content()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
