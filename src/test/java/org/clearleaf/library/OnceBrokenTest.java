package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class OnceBrokenTest {

    @Test
    void whatOnceBrokeUsGivesProblemsNow() throws IOException {
        assertFalse(Samples.onceBroken().isEmpty(), "the inputs that once broke us must be kept");
        for (Path input : Samples.onceBroken()) {
            ArticleFile read = new ArticleReader().read(input);
            assertFalse(read.problems().isEmpty(), input + " must give a problem and must not throw");
            assertTrue(read.problems().getFirst().line() > 0, input + " must give a problem with a place");
        }
    }
}
