package org.clearleaf.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what could not be placed: all of it for programs, and a summary for a person. */
final class GapList implements Closeable {

    private final Path all;
    private final Path summary;
    private final BufferedWriter lines;
    private final JsonGenerator json;
    private final GapWords words = new GapWords();
    private final GapSummary counts = new GapSummary(words);
    private int count;
    private int broken;

    GapList(OutFolder out) throws IOException {
        all = out.file("gaps.json");
        summary = out.file("gaps.txt");
        lines = Files.newBufferedWriter(OutFolder.beside(all));
        json = new JsonFactory().createGenerator(lines);
        json.setPrettyPrinter(new DefaultPrettyPrinter()
                .withArrayIndenter(new DefaultIndenter("", "\n"))
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter()));
        json.writeStartArray();
    }

    int count() {
        return count;
    }

    int broken() {
        return broken;
    }

    void add(Gap gap) {
        try {
            json.writeStartObject();
            json.writeStringField("file", gap.file());
            json.writeStringField("place", gap.place());
            json.writeStringField("reason", gap.reason().code());
            json.writeStringField("why", words.why(gap.reason()));
            json.writeStringField("text", gap.text());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the gap list can't be written", e);
        }
        count++;
        broken += gap.reason().isBroken() ? 1 : 0;
        counts.add(gap);
    }

    /** Puts both lists in their places; they replace those of an earlier import. */
    void finish() throws IOException {
        json.writeEndArray();
        json.writeRaw("\n");
        json.close();
        OutFolder.moveIn(all);
        Files.writeString(OutFolder.beside(summary), counts.text(count));
        OutFolder.moveIn(summary);
    }

    @Override
    public void close() throws IOException {
        json.close();
        Files.deleteIfExists(OutFolder.beside(all));
    }
}
