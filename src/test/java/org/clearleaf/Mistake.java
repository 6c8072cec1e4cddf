package org.clearleaf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A mistake made in a good article, and what the check must say about it.
 *
 * @param name of the article's folder
 * @param from words of the good article
 * @param to what stands there instead
 * @param at line, column and path
 */
record Mistake(String name, String from, String to, String at, String message, String fix) {

    private static final Path LIST = Path.of("src/test/resources/org/clearleaf/mistakes.json");
    private static final Path GOOD = Path.of("src/test/resources/articles/valid/minimal/en.json");

    static List<Mistake> all() throws IOException {
        String list = Files.readString(LIST);
        return new ObjectMapper().readValue(list, new TypeReference<List<Mistake>>() {});
    }

    Path writeBelow(Path folder) throws IOException {
        String good = Files.readString(GOOD).replace("\"id\": \"minimal\"", "\"id\": \"" + name + "\"");
        if (!good.contains(from)) {
            throw new AssertionError("the good article no longer holds what " + name + " replaces");
        }
        Path file = folder.resolve(name).resolve("en.json");
        Files.createDirectories(folder.resolve(name));
        return Files.writeString(file, good.replace(from, to));
    }

    /** What must be found. */
    String found() {
        return String.join("\n", at, message, fix);
    }

    /** The same of a problem in the JSON of the check. */
    static String found(JsonNode problem) {
        String at = "%d:%d %s"
                .formatted(
                        problem.get("line").intValue(),
                        problem.get("column").intValue(),
                        problem.get("path").textValue());
        return String.join(
                "\n", at, problem.get("message").textValue(), problem.get("fix").textValue());
    }
}
