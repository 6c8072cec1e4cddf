package org.clearleaf.ui.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The list of what the program is made of, which packing holds against what is really in the package. */
final class ComponentList {

    private static final String FILE = "components.txt";
    private static final int PARTS = 3;

    /** Each component once, though it may come in several jars. */
    List<Component> read() {
        try (InputStream file = Objects.requireNonNull(ComponentList.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ComponentList::component)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Component component(String line) {
        List<String> parts = List.of(line.split("\\|", PARTS));
        return new Component(parts.get(1).strip(), parts.get(2).strip());
    }
}
