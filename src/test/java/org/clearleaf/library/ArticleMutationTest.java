package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.clearleaf.article.Part;
import org.junit.jupiter.api.Test;

/** Spoils good articles in ten thousand ways. None may make the reader throw or answer without a word. */
final class ArticleMutationTest {

    private static final int MUTATIONS = 10_000;
    private static final long SEED = 20260331L;

    private final ArticleReader reader = new ArticleReader();

    @Test
    void noMutationMakesTheReaderThrow() throws IOException {
        List<Path> samples = Samples.valid();
        for (int i = 0; i < MUTATIONS; i++) {
            Path sample = samples.get(i % samples.size());
            byte[] bytes = new Mutation(new Random(SEED + i)).of(Files.readAllBytes(sample));
            read(bytes, sample, SEED + i);
        }
    }

    private void read(byte[] bytes, Path sample, long seed) {
        try {
            switch (reader.read(bytes, sample)) {
                case Edition edition -> edition.article().parts().forEach(Part::anchor);
                case BrokenFile broken ->
                    assertTrue(Problem.anyError(broken.problems()), "nothing shown, nothing said");
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + " of " + sample + ": put the bytes into once-broken/", e);
        }
    }

    @Test
    void mutationsAreNotAllTakenAsGood() throws IOException {
        Path sample = Samples.ROOT.resolve("valid/everything/en.json");
        byte[] good = Files.readAllBytes(sample);
        long taken = LongStream.range(0, 100)
                .filter(seed -> reader.read(new Mutation(new Random(seed)).of(good), sample)
                        .problems()
                        .isEmpty())
                .count();
        assertFalse(taken > 50, taken + " of 100 spoilt articles were taken: the mutations do too little");
    }

    @Test
    void aMutationCanBeRepeatedFromItsSeed() throws IOException {
        byte[] good = Files.readAllBytes(Samples.ROOT.resolve("valid/everything/en.json"));
        for (long seed = 0; seed < 20; seed++) {
            byte[] once = new Mutation(new Random(seed)).of(good);
            assertArrayEquals(once, new Mutation(new Random(seed)).of(good), "seed " + seed + " gives other bytes");
        }
    }
}
