package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class OnceBrokenTest {

    @Test
    void whatOnceBrokeUsGivesProblemsNow() throws IOException {
        for (Path input : Samples.onceBroken()) {
            ArticleFile read = new ArticleReader().read(input);
            assertFalse(read.problems().isEmpty(), input + " must give a problem and must not throw");
        }
    }
}
