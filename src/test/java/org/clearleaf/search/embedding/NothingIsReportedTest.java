package org.clearleaf.search.embedding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Nothing leaves the device, so no library may come with an address that it reports to. */
final class NothingIsReportedTest {

    private static final String RUNTIME = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";

    /** Stand in version 1.29.0. */
    private static final List<String> REPORTERS = List.of("OneCollector", "ORT_DISABLE_TELEMETRY", "PosixTelemetry");

    @Test
    void theNativePartOfTheRuntimeHoldsNobodyToReportTo() throws IOException {
        try (InputStream in = Objects.requireNonNull(OrtEnvironment.class.getResourceAsStream(RUNTIME), RUNTIME)) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(bytes.contains("onnxruntime"), "the library itself must be looked at");
            for (String reporter : REPORTERS) {
                assertFalse(bytes.contains(reporter), "take a version without " + reporter);
            }
        }
    }
}
