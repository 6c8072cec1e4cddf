package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilePlacesTest {

    private Path file = Path.of("");

    @BeforeEach
    void writeFile(@TempDir Path folder) throws IOException {
        file = Files.writeString(
                folder.resolve("en.json"), "{\n  \"risks\": [\n    {},\n    {\"older-one\": \"a\"}\n  ]\n}\n");
    }

    @Test
    void aPathLeadsToTheStartOfItsValue() {
        FilePlaces places = new FilePlaces(file);
        assertEquals(new FilePlace(1, 1), places.find("$"));
        assertEquals(new FilePlace(2, 12), places.find("$.risks"));
        assertEquals(new FilePlace(4, 19), places.find("$.risks[1].older-one"));
    }

    @Test
    void whatIsNotThereHasThePlaceOfWhatItWouldStandIn() {
        FilePlaces places = new FilePlaces(file);
        assertEquals(new FilePlace(3, 5), places.find("$.risks[0].note"));
        assertEquals(new FilePlace(2, 12), places.find("$.risks[7]"));
        assertEquals(new FilePlace(1, 1), places.find("$.urgentHelp[0].signs[2]"));
    }

    @Test
    void aFileThatCanNotBeReadHasNoPlaces() {
        assertEquals(FilePlace.NONE, new FilePlaces(file.resolveSibling("gone.json")).find("$.risks"));
    }
}
