package org.clearleaf.library;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts values one after another, to be read by {@link ByteReader} in the same order. */
final class ByteWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ByteWriter number(int value) {
        byte[] encoded = new byte[Integer.BYTES];
        ByteBuffer.wrap(encoded).putInt(value);
        return put(encoded);
    }

    ByteWriter number(long value) {
        byte[] encoded = new byte[Long.BYTES];
        ByteBuffer.wrap(encoded).putLong(value);
        return put(encoded);
    }

    ByteWriter flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    ByteWriter text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).put(encoded);
    }

    ByteWriter date(@Nullable LocalDate value) {
        return number(value == null ? Integer.MIN_VALUE : Math.toIntExact(value.toEpochDay()));
    }

    <T> ByteWriter list(Collection<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private ByteWriter put(byte[] encoded) {
        bytes.writeBytes(encoded);
        return this;
    }
}
