package org.clearleaf.settings.clinic;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.settings.clinic.SettingProblem.Kind;

/**
 * Reads TOML and leaves out the lines that can't be read: a forgotten quote must cost one setting and not all of them. Where the
 * head of a table is broken the whole table goes, because its settings would count for the table before.
 */
final class ForgivingToml {

    /** A file with more broken lines than this is no settings file. */
    private static final int MOST_BROKEN = 40;

    private final TomlMapper mapper = new TomlMapper();
    private final List<String> lines;
    private final List<SettingProblem> problems = new ArrayList<>();
    private final JsonNode root;

    ForgivingToml(String text) {
        this.lines = new ArrayList<>(text.lines().toList());
        this.root = tree();
    }

    JsonNode root() {
        return root;
    }

    /** The lines that were understood; those that were not are empty. */
    List<String> lines() {
        return lines;
    }

    List<SettingProblem> problems() {
        return problems;
    }

    private JsonNode tree() {
        for (int tries = 0; tries < MOST_BROKEN; tries++) {
            try {
                return mapper.readTree(String.join("\n", lines) + "\n");
            } catch (JacksonException e) {
                leaveOut(broken(e.getLocation()));
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * The index of the line that is wrong. What a line lacks at its end is noticed where the next begins, unless that is wrong by
     * itself.
     */
    private int broken(JsonLocation location) {
        int at = Math.clamp(location.getLineNr() - 1L, 0, lines.size() - 1);
        boolean noticedLate = location.getColumnNr() == 1 && (location.getLineNr() > lines.size() || isFine(at));
        if (noticedLate && location.getLineNr() <= lines.size()) {
            at--;
        }
        while (at > 0 && lines.get(at).isBlank()) {
            at--;
        }
        return Math.max(at, 0);
    }

    private boolean isFine(int at) {
        try {
            mapper.readTree(lines.get(at) + "\n");
            return true;
        } catch (JacksonException _) {
            return false;
        }
    }

    private void leaveOut(int broken) {
        problems.add(new SettingProblem(Kind.SYNTAX, "", broken + 1, List.of()));
        boolean isTable = lines.get(broken).strip().startsWith("[");
        int at = broken;
        do {
            lines.set(at, "");
            at++;
        } while (isTable && at < lines.size() && !lines.get(at).strip().startsWith("["));
    }
}
