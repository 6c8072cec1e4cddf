package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sample articles: good ones, and bad ones in folders named after the problem that they must give. */
final class Samples {

    static final Path ROOT = Path.of("src/test/resources/articles");

    /** Problems that come with others: more of them than are listed, and what follows from another problem. */
    static final Set<String> CONSEQUENCES = Set.of("more-problems", "broken-reference");

    private Samples() {}

    static List<Path> valid() throws IOException {
        return in("valid");
    }

    static List<Path> invalid() throws IOException {
        return in("invalid");
    }

    static List<Path> onceBroken() throws IOException {
        return in("once-broken");
    }

    /** Every code that the messages know. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String key :
                ResourceBundle.getBundle("org.clearleaf.library.messages").keySet()) {
            if (key.startsWith("library.problem.")) {
                codes.add(key.substring("library.problem.".length()));
            }
        }
        return codes;
    }

    /** The code that a bad sample must give: the longest that its folder's name starts with. */
    static String codeOf(Path sample) {
        String folder = BrokenFile.folderOf(sample);
        return codes().stream()
                .filter(code -> (folder + "-").startsWith(code + "-"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("name the folder " + folder + " after a problem code"));
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
