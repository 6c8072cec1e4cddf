package org.clearleaf.convert.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clearleaf.article.Coded;
import org.jspecify.annotations.Nullable;

/** JSON as people write it in this format: two spaces, line breaks of Unix, and no field that says nothing. */
final class JsonText {

    /** Writes some fields or items. */
    interface Part {
        void write() throws IOException;
    }

    /** Writes one item of a list. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator out;

    JsonText() throws IOException {
        out = new JsonFactory().createGenerator(bytes);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators colons = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        out.setPrettyPrinter(
                new DefaultPrettyPrinter(colons).withObjectIndenter(lines).withArrayIndenter(lines));
    }

    byte[] bytes() throws IOException {
        out.close();
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    void object(Part fields) throws IOException {
        out.writeStartObject();
        fields.write();
        out.writeEndObject();
    }

    void object(String name, Part fields) throws IOException {
        out.writeFieldName(name);
        object(fields);
    }

    void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            out.writeStringField(name, text);
        }
    }

    void code(String name, @Nullable Coded word) throws IOException {
        text(name, word == null ? null : word.code());
    }

    /** A date or anything else that is written as it prints itself. */
    void printed(String name, @Nullable Object value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    void number(String name, @Nullable Integer number) throws IOException {
        if (number != null) {
            out.writeNumberField(name, number);
        }
    }

    void yes(String name) throws IOException {
        out.writeBooleanField(name, true);
    }

    /** A list of texts that may be left out where it is empty. */
    void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            requiredTexts(name, texts);
        }
    }

    void requiredTexts(String name, List<String> texts) throws IOException {
        array(name, texts, this::item);
    }

    /** A text in a list. */
    void item(String text) throws IOException {
        out.writeString(text);
    }

    /** A list in a list. */
    <T> void row(List<T> items, Item<T> writer) throws IOException {
        out.writeStartArray();
        for (T item : items) {
            writer.write(item);
        }
        out.writeEndArray();
    }

    <T> void array(String name, List<T> items, Item<T> writer) throws IOException {
        out.writeFieldName(name);
        row(items, writer);
    }

    /** A list of objects that may be left out where it is empty. */
    <T> void objects(String name, List<T> items, Item<T> writer) throws IOException {
        if (!items.isEmpty()) {
            requiredObjects(name, items, writer);
        }
    }

    <T> void requiredObjects(String name, List<T> items, Item<T> writer) throws IOException {
        array(name, items, item -> object(() -> writer.write(item)));
    }
}
