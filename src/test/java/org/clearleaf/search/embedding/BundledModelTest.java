package org.clearleaf.search.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** The model that comes with the application runs and tells alike from unlike. */
final class BundledModelTest {

    private static final double ROUNDING = 1e-4;
    private static final long LITTLE_STACK_BYTES = 256 << 10;

    @Test
    void textsThatMeanTheSameLieNearerThanOthers() {
        try (Embedding model = new BundledModel().load().orElseThrow()) {
            float[] asked = model.of("Can I get pregnant while on the pill?");
            double same = cosine(asked, model.of("How well does birth control work?"));
            double other = cosine(asked, model.of("How is a broken arm treated?"));
            assertTrue(same > other + 0.2, () -> same + " must be well above " + other);
        }
    }

    @Test
    void vectorsHaveTheNamedSizeAndLengthOne() {
        try (Embedding model = new BundledModel().load().orElseThrow()) {
            float[] vector = model.of("back pain");
            assertEquals(model.dimensions(), vector.length);
            assertEquals(384, vector.length);
            assertEquals(1, cosine(vector, vector), ROUNDING);
        }
    }

    /** Before the model was loaded by a thread of its own, the whole program could be gone here. */
    @Test
    void theModelCanBeLoadedFromAThreadWithLittleStack() throws Exception {
        FutureTask<Integer> load = new FutureTask<>(() -> {
            try (Embedding model = new BundledModel().load().orElseThrow()) {
                return model.of("back pain").length;
            }
        });
        new Thread(null, load, "little stack", LITTLE_STACK_BYTES).start();
        assertEquals(384, load.get());
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
