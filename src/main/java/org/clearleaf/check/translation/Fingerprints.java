package org.clearleaf.check.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.check.text.ArticleTexts;
import org.clearleaf.check.text.Text;

/** Tells by 12 digits whether the words of a part have changed. */
public final class Fingerprints {

    private static final int LENGTH = 12;

    private Fingerprints() {}

    /** By anchor, in the order of the file; what stands in no part (title, summary) is filed under {@code title}. */
    public static Map<String, String> of(Article article) {
        Map<String, StringBuilder> words = new LinkedHashMap<>();
        for (Text text : ArticleTexts.of(article)) {
            words.computeIfAbsent(text.section().isEmpty() ? "title" : text.section(), _ -> new StringBuilder())
                    .append(text.role())
                    .append(' ')
                    .append(text.plain())
                    .append('\n');
        }
        Map<String, String> prints = new LinkedHashMap<>();
        words.forEach((anchor, all) -> prints.put(anchor, fingerprint(all.toString())));
        return prints;
    }

    private static String fingerprint(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
