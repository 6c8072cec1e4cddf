package org.clearleaf.convert.json;

import java.io.IOException;
import org.clearleaf.article.Article;
import org.clearleaf.article.Identity;

/** Writes an article; the same article always gives the same bytes. */
public final class ArticleJson {

    private static final String FORMAT = "clearleaf/article/1";

    /** The file in UTF-8, with a line break at its end. */
    public byte[] bytes(Article article) throws IOException {
        JsonText json = new JsonText();
        json.object(() -> {
            json.text("schema", FORMAT);
            identity(article.identity(), json);
            new PublicationJson(json).write(article.publication(), article.sources());
            new AnswersJson(json, new InlineText(article)).write(article);
            json.texts("related", article.related());
        });
        return json.bytes();
    }

    private static void identity(Identity identity, JsonText json) throws IOException {
        json.text("id", identity.id());
        json.number("version", identity.version());
        json.text("language", identity.language().toLanguageTag());
        json.code("kind", identity.kind());
        json.code("subject", identity.subject());
        json.text("title", identity.title());
        json.text("summary", identity.summary());
        json.texts("alsoKnownAs", identity.alsoKnownAs());
        if (identity.isSensitive()) {
            json.object("kiosk", () -> json.yes("sensitive"));
        }
    }
}
