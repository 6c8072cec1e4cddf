package org.clearleaf.search;

import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.Version;

/** What an index says of itself: which version of the program made it, and of which articles. */
final class IndexState {

    /** Counts up whenever the documents, or how words are divided, change. */
    private static final String FORMAT_NUMBER = "2";

    private static final String FORMAT = "format";
    private static final String CONTENT = "content";
    private static final String NOT_YET = "";

    private IndexState() {}

    static Map<String, String> complete(String fingerprint) {
        return Map.of(FORMAT, format(), CONTENT, fingerprint);
    }

    static Map<String, String> partial() {
        return Map.of(FORMAT, format(), CONTENT, NOT_YET);
    }

    static boolean isReadable(Map<String, String> state) {
        return format().equals(state.get(FORMAT));
    }

    static boolean isOf(String fingerprint, Map<String, String> state) {
        return isReadable(state) && fingerprint.equals(state.get(CONTENT));
    }

    private static String format() {
        String program = IndexState.class.getPackage().getImplementationVersion();
        return String.join(" ", FORMAT_NUMBER, Version.LATEST.toString(), Objects.requireNonNullElse(program, ""));
    }
}
