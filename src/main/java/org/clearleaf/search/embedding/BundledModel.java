package org.clearleaf.search.embedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The English sentence model that comes with the application: all-MiniLM-L6-v2, quantised, 23 MB.
 *
 * <p>The native part of ONNX Runtime is taken from the folder that the system property {@code onnxruntime.native.path} names; where
 * there is none it goes to the folder for temporary files and is deleted at the end.
 */
public final class BundledModel {

    private static final System.Logger LOG = System.getLogger(BundledModel.class.getName());

    private static final String NAME = "all-minilm-l6-v2-q";

    /** Questions are shorter; more would take longer and find no better. */
    private static final int MOST_PIECES = 64;

    private static final int MODEL_BYTES = 24 << 20;

    /** With less heap the window needs it all. */
    private static final long LEAST_HEAP_BYTES = 96L << 20;

    /** Takes about half a second; nothing on a machine that can't run it, which then searches by words alone. */
    public Optional<Embedding> load() {
        if (Runtime.getRuntime().maxMemory() < LEAST_HEAP_BYTES) {
            return Optional.empty();
        }
        try {
            WordPieces pieces = new WordPieces(vocabulary(), MOST_PIECES);
            ByteBuffer model = model();
            return Optional.of(DeepThread.call(() -> new SentenceModel(NAME, model, pieces)));
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            // There is no native part for some machines, and what else may be wrong must not end the search by words.
            LOG.log(Level.INFO, "searching by words alone", e);
            return Optional.empty();
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(BundledModel.class.getResourceAsStream("/" + NAME + file), file);
    }

    /** Outside the heap, as the runtime wants it. */
    private static ByteBuffer model() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(MODEL_BYTES);
        try (ReadableByteChannel channel = Channels.newChannel(open(".onnx"))) {
            int read = 0;
            while (read >= 0 && buffer.hasRemaining()) {
                read = channel.read(buffer);
            }
        }
        return buffer.flip();
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(open("-tokenizer.json"))) {
            while (!"vocab".equals(json.nextFieldName())) {
                if (json.currentToken() == null) {
                    throw new IOException("the tokenizer has no vocabulary");
                }
            }
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String piece = json.currentName();
                numbers.put(piece, json.nextIntValue(0));
            }
        }
        return numbers;
    }
}
