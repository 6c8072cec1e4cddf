package org.clearleaf.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ComponentListTest {

    private static final Path FILE = Path.of("src/main/resources/org/clearleaf/ui/window/components.txt");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>"
                    + "\\s*<version>[^<]*</version>\\s*</dependency>");

    @Test
    void everyLibraryOfTheProgramIsNamedWithItsLicence() throws IOException {
        List<String> named = Files.readAllLines(FILE).stream()
                .map(line -> line.split("\\|", 2)[0].strip())
                .toList();
        List<String> used = DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertFalse(used.isEmpty(), "the libraries stand in pom.xml");
        used.forEach(artifact -> assertTrue(named.contains(artifact), "add " + artifact + " to " + FILE));
    }

    @Test
    void eachIsListedOnce() {
        List<Component> components = new ComponentList().read();
        assertEquals(components.size(), new HashSet<>(components).size());
        assertTrue(components.contains(new Component("JavaFX", "GPL-2.0 with Classpath Exception")));
    }
}
