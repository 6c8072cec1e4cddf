package org.clearleaf.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Subject;

/**
 * Reads what an article is called and filed under. Without id, language and title there is no article; for the rest there is
 * something to fall back on: the first version, the first kind, the shelf of others, and the title as summary.
 */
final class IdentityReader {

    private static final String SCHEMA = "clearleaf/article/1";
    private static final int TITLE_LIMIT = 200;

    private final String folder;
    private final String fileName;

    IdentityReader(Path file) {
        this.folder = BrokenFile.folderOf(file);
        this.fileName = String.valueOf(file.getFileName());
    }

    Optional<Identity> read(Fields in) {
        in.optional("$schema", in.values()::anyText);
        boolean known = isKnownSchema(in);
        Optional<String> id = id(in);
        Optional<Locale> language = language(in);
        Optional<String> title = in.required("title", json -> in.values().text(json, TITLE_LIMIT));
        String summary =
                in.required("summary", in.values()::text).or(() -> title).orElse("");
        int version = in.required("version", json -> in.values().number(json, new WholeNumber(1, Integer.MAX_VALUE)))
                .orElse(1);
        Kind kind = in.word("kind", List.of(Kind.values()));
        Subject subject = in.required("subject", json -> in.values().word(json, List.of(Subject.values())))
                .orElse(Subject.OTHER);
        List<String> names = in.list("alsoKnownAs", ListSize.ANY).orNone(in.values()::text);
        boolean sensitive = isSensitive(in);
        return !known || id.isEmpty() || language.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Identity(
                        id.get(), version, language.get(), kind, subject, title.get(), summary, names, sensitive));
    }

    private static boolean isSensitive(Fields in) {
        return in.optional("kiosk", in.values()::fields)
                .flatMap(kiosk -> kiosk.optional("sensitive", kiosk.values()::flag))
                .orElse(false);
    }

    /** A file of a later format may mean other things by the same words. */
    private static boolean isKnownSchema(Fields in) {
        Optional<String> schema = in.required("schema", in.values()::anyText);
        boolean known = schema.filter(word -> !word.equals(SCHEMA)).isEmpty();
        if (!known) {
            in.spoil("unknown-schema", in.whereIs("schema"), schema.orElse(""), SCHEMA);
        }
        return known;
    }

    private Optional<String> id(Fields in) {
        Optional<String> id = in.required("id", in.values()::slug);
        id.filter(one -> !one.equals(folder))
                .ifPresent(one -> in.spoil("id-not-folder", in.whereIs("id"), one, folder));
        return id;
    }

    private Optional<Locale> language(Fields in) {
        Optional<String> tag = in.required("language", json -> in.values().formatted(json, TextFormat.LANGUAGE));
        tag.filter(one -> !(one + ".json").equals(fileName))
                .ifPresent(one -> in.spoil("language-not-file-name", in.whereIs("language"), one, fileName));
        return tag.map(Locale::forLanguageTag);
    }
}
