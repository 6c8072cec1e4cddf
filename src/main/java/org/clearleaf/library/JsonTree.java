package org.clearleaf.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads text as one JSON object. What can't be read as JSON gives a problem and nothing else. */
final class JsonTree {

    private static final int MAX_TOKENS = 500_000;

    /** No part of an article needs more than ten. */
    private static final int MAX_DEPTH = 32;

    private static final JsonFactory FACTORY = factory();

    private final ProblemList problems;
    private boolean complete;

    JsonTree(ProblemList problems) {
        this.problems = problems;
    }

    Optional<Json.Mapping> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                return read(parser);
            } catch (StreamConstraintsException e) {
                boolean deep = parser.currentTokenCount() <= MAX_TOKENS;
                Where here = place(parser.currentLocation());
                problems.error(deep ? "too-deep" : "too-many-values", here, deep ? MAX_DEPTH : MAX_TOKENS);
            } catch (JsonEOFException e) {
                problems.error(complete ? "trailing-text" : "cut-short", place(e));
            } catch (JsonProcessingException e) {
                problems.error(complete ? "trailing-text" : "not-json", place(e));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can't fail to be read", e);
        }
    }

    private Optional<Json.Mapping> read(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            problems.error("cut-short", place(parser.currentLocation()));
            return Optional.empty();
        }
        Json root = new JsonValues(parser, problems).read();
        complete = true;
        JsonToken more = parser.nextToken();
        if (more != null) {
            problems.error("trailing-text", place(parser.currentTokenLocation()));
        } else if (root instanceof Json.Mapping mapping) {
            return Optional.of(mapping);
        } else {
            problems.wrongType(root, "object");
        }
        return Optional.empty();
    }

    /** Lengths are left to {@link JsonValues}: a text that is too long must not take the whole article with it. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                // Its table of names gives up on names that were made to collide.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxTokenCount(MAX_TOKENS)
                        .maxStringLength(Utf8Text.MAX_BYTES)
                        .maxNameLength(Utf8Text.MAX_BYTES)
                        .maxNumberLength(Utf8Text.MAX_BYTES)
                        .build())
                .build();
    }

    private static Where place(JsonProcessingException e) {
        return place(e.getLocation());
    }

    private static Where place(JsonLocation at) {
        return Where.root(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
