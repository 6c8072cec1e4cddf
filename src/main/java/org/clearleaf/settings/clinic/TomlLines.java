package org.clearleaf.settings.clinic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which line a setting stands; Jackson's tree forgets it. */
final class TomlLines {

    private static final Pattern TABLE = Pattern.compile("\\s*\\[\\s*([^\\[\\]#]+?)\\s*]\\s*(?:#.*)?");
    private static final Pattern KEY = Pattern.compile("\\s*([A-Za-z0-9_.\"'\\s-]+?)\\s*=.*");

    private final Map<String, Integer> lines = new HashMap<>();

    TomlLines(List<String> text) {
        String table = "";
        for (int at = 0; at < text.size(); at++) {
            Matcher header = TABLE.matcher(text.get(at));
            Matcher key = KEY.matcher(text.get(at));
            if (header.matches()) {
                table = plain(header.group(1));
                lines.putIfAbsent(table, at + 1);
                table += ".";
            } else if (key.matches()) {
                lines.putIfAbsent(table + plain(key.group(1)), at + 1);
            }
        }
    }

    /** Counted from 1; 0 if the setting stands nowhere. */
    int of(String key) {
        return lines.getOrDefault(key, 0);
    }

    private static String plain(String key) {
        return key.replaceAll("[\"'\\s]", "");
    }
}
