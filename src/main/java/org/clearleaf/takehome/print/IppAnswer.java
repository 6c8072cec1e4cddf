package org.clearleaf.takehome.print;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a print server answers (RFC 8010, section 3).
 *
 * @param status below 0x0100 if it did what it was asked
 * @param values by the name of the property; numbers in digits
 */
record IppAnswer(int status, Map<String, List<String>> values) {

    private static final int FAILED = 0x0100;
    private static final int NOT_FOUND = 0x0406;
    private static final int HEADER_REST = 6;
    private static final int END = 0x03;
    private static final int FIRST_VALUE = 0x10;
    private static final int NUMBER = 0x21;
    private static final int YES_OR_NO = 0x22;
    private static final int CHOICE = 0x23;

    static IppAnswer read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        data.skipNBytes(Short.BYTES);
        int status = data.readUnsignedShort();
        data.skipNBytes(HEADER_REST - Short.BYTES);
        Map<String, List<String>> values = new HashMap<>();
        String name = "";
        for (int tag = data.readUnsignedByte(); tag != END; tag = data.readUnsignedByte()) {
            if (tag >= FIRST_VALUE) {
                String own = text(data);
                name = own.isEmpty() ? name : own;
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value(tag, data));
            }
        }
        return new IppAnswer(status, values);
    }

    private static String value(int tag, DataInputStream data) throws IOException {
        if (tag == NUMBER || tag == CHOICE) {
            data.skipNBytes(Short.BYTES);
            return Integer.toString(data.readInt());
        }
        if (tag == YES_OR_NO) {
            data.skipNBytes(Short.BYTES);
            return Boolean.toString(data.readBoolean());
        }
        return text(data);
    }

    private static String text(DataInputStream data) throws IOException {
        byte[] bytes = new byte[data.readUnsignedShort()];
        data.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    boolean isDone() {
        return status < FAILED;
    }

    boolean isUnknown() {
        return status == NOT_FOUND;
    }

    List<String> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    /** A number; -1 where the server says none. */
    int number(String property) {
        List<String> found = all(property);
        return found.isEmpty() ? -1 : Integer.parseInt(found.getFirst());
    }
}
