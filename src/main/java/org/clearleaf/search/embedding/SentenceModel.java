package org.clearleaf.search.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** A sentence transformer, run by ONNX Runtime on the processor. */
final class SentenceModel implements Embedding {

    private final String name;
    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int dimensions;

    /** The model in a direct buffer. */
    SentenceModel(String name, ByteBuffer model, WordPieces pieces) throws OrtException {
        this.name = name;
        this.pieces = pieces;
        this.environment = OrtEnvironment.getEnvironment();
        // On Windows the runtime tells the system's makers of its use otherwise. Nothing leaves the device.
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread: the other core belongs to the window.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Memory is given back after each text instead of being kept for the longest one.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model, options);
        }
        this.dimensions = of("").length;
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public float[] of(String text) {
        long[] ids = pieces.of(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] vectors = (float[][][]) result.get(0).getValue();
            return mean(vectors[0]);
        } catch (OrtException e) {
            throw new EmbeddingException("the model could not read a text", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** The mean of the pieces' vectors, which this kind of model was trained for, brought to length 1. */
    private static float[] mean(float[][] pieces) {
        float[] sum = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += piece[i];
            }
        }
        double squares = 0;
        for (float value : sum) {
            squares += (double) value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbeddingException("the model could not be closed", e);
        }
    }
}
