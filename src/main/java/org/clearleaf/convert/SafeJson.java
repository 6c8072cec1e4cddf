package org.clearleaf.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON from strangers, with limits on nesting and on the length of names and texts. */
public final class SafeJson {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_NAME = 1_000;

    private final ObjectMapper mapper;

    public SafeJson() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNameLength(MAX_NAME)
                .maxStringLength(Original.MAX_BYTES)
                .build();
        mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .build();
    }

    /** The value in a file; UTF-8, UTF-16 or UTF-32. */
    public JsonNode read(byte[] bytes) throws Unreadable {
        try {
            JsonNode value = mapper.readTree(bytes);
            if (value == null || value.isMissingNode()) {
                throw new Unreadable(GapReason.BROKEN_FILE, "", "JSON");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Unreadable(GapReason.TOO_DEEP, "", "JSON");
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
            throw new Unreadable(GapReason.BROKEN_FILE, place, "JSON");
        } catch (IOException e) {
            throw new Unreadable(GapReason.BROKEN_FILE, "", "JSON");
        }
    }
}
