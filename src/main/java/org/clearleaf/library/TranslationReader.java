package org.clearleaf.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clearleaf.article.Translation;

/** Reads what an article was translated from. */
final class TranslationReader {

    /** The fingerprint of a part. */
    private record Print(String part, String fingerprint) {}

    Optional<Translation> read(Fields in) {
        return in.optional("translation", in.values().object(TranslationReader::translation));
    }

    private static Optional<Translation> translation(Fields in) {
        Values values = in.values();
        String source = in.required("of", json -> values.formatted(json, TextFormat.LANGUAGE))
                .orElse("");
        int version = in.number("version", new WholeNumber(1, Integer.MAX_VALUE));
        List<Print> prints = in.list("parts", ListSize.ANY).orNone(values.object(TranslationReader::print));
        Map<String, String> parts =
                prints.stream().collect(Collectors.toMap(Print::part, Print::fingerprint, (first, _) -> first));
        return in.whole(new Translation(Locale.forLanguageTag(source), version, parts));
    }

    private static Optional<Print> print(Fields in) {
        return in.whole(new Print(in.text("part"), in.text("fingerprint")));
    }
}
