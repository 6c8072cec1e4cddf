package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells where in its file a JSON path of an article stands. */
public final class FilePlaces {

    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");

    private final Json.@Nullable Mapping root;

    /** Reads the file again; one that can't be read has no places. */
    public FilePlaces(Path file) {
        ProblemList ignored = new ProblemList();
        this.root = bytes(file)
                .flatMap(bytes -> new Utf8Text(ignored).read(bytes))
                .flatMap(text -> new JsonTree(ignored).read(text))
                .orElse(null);
    }

    /** The place of a path, for example {@code $.risks[2].note}; of one that isn't there, the place of what it would stand in. */
    public FilePlace find(String path) {
        if (root == null) {
            return FilePlace.NONE;
        }
        Json at = root;
        for (MatchResult step : STEP.matcher(path).results().toList()) {
            Optional<Json> next =
                    step.group(1) == null ? item(at, Integer.parseInt(step.group(2))) : member(at, step.group(1));
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return new FilePlace(at.where().line(), at.where().column());
    }

    private static Optional<Json> member(Json json, String name) {
        return json instanceof Json.Mapping(var _, var members)
                ? Optional.ofNullable(members.get(name)).map(Json.Member::value)
                : Optional.empty();
    }

    private static Optional<Json> item(Json json, int index) {
        return json instanceof Json.Sequence(var _, var items) && index < items.size()
                ? Optional.of(items.get(index))
                : Optional.empty();
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
