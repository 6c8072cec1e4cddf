package org.clearleaf.check.rule;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The patterns of each language, read once. */
public final class Phrases {

    private final Map<String, Patterns> byLanguage = new ConcurrentHashMap<>();

    Patterns in(Locale language) {
        return byLanguage.computeIfAbsent(language.getLanguage(), _ -> new Patterns(language));
    }
}
