package org.clearleaf.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Figure;

/** Reads the pictures of an article and looks at each file before anybody draws it. */
final class FigureReader {

    private final Set<String> ids = new HashSet<>();
    private final Path articleFile;

    FigureReader(Path articleFile) {
        this.articleFile = articleFile;
    }

    List<Figure> read(Fields in) {
        return in.list("figures", ListSize.ANY).orNone(in.values().object(this::figure));
    }

    private Optional<Figure> figure(Fields in) {
        boolean decorative =
                in.optional("decorative", json -> in.values().flag(json)).orElse(false);
        return in.whole(new Figure(
                in.newId(ids),
                file(in),
                alt(in, decorative),
                in.textOrNull("caption"),
                in.textOrNull("credit"),
                in.text("licence"),
                in.list("textInImage", ListSize.ANY).orNone(in.values()::text)));
    }

    private String file(Fields in) {
        String name = in.text("file");
        Optional<String> hash = in.telling("sha256", json -> in.values().formatted(json, TextFormat.SHA_256));
        if (!name.isEmpty()) {
            PictureFile picture = new PictureFile(articleFile, name);
            picture.problem()
                    .or(() -> hash.filter(known -> !picture.has(known)).map(_ -> "picture-changed"))
                    .ifPresent(code -> in.spoil(code, in.whereIs("file"), name));
        }
        return name;
    }

    /** Words for those who can't see the picture; only a decoration may go without (WCAG 1.1.1). */
    private static String alt(Fields in, boolean decorative) {
        Optional<String> alt = in.required("alt", in.values()::anyText);
        if (!decorative && alt.filter(String::isBlank).isPresent()) {
            in.spoil("missing-alt", in.whereIs("alt"));
        }
        return alt.map(String::strip).orElse("");
    }
}
