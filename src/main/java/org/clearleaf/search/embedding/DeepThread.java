package org.clearleaf.search.embedding;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs work that goes deep in native code. ONNX Runtime walks through a model by recursion, and with an ordinary stack of 1 MB it
 * comes so near to the end that the whole program may be gone without a word: there is no room left to report it.
 */
final class DeepThread {

    /** Only what is used of it takes memory. */
    private static final long STACK_BYTES = 16L << 20;

    private DeepThread() {}

    /**
     * Waits for the work; its failure is the cause of what is thrown.
     *
     * @throws EmbeddingException if the work fails, or waiting for it is interrupted
     */
    static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "clearleaf-model", STACK_BYTES).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new EmbeddingException("the model could not be loaded", Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingException("the model was not waited for", e);
        }
    }
}
