package org.clearleaf.takehome.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A question to a print server, in the bytes of RFC 8010, section 3. */
final class IppRequest {

    /** What is asked for: RFC 8011, section 5.4.15. */
    enum Operation {
        PRINT_JOB(0x02),
        CANCEL_JOB(0x08),
        JOB_ATTRIBUTES(0x09),
        PRINTER_ATTRIBUTES(0x0B);

        private final int code;

        Operation(int code) {
            this.code = code;
        }
    }

    private static final int VERSION = 0x0200;
    private static final int ASKED = 0x01;
    private static final int OF_JOB = 0x02;
    private static final int END = 0x03;
    private static final int NUMBER = 0x21;
    private static final int YES_OR_NO = 0x22;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int ADDRESS = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int MIME = 0x49;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** @param printer address of the queue */
    IppRequest(Operation operation, String printer, String user) {
        twoBytes(VERSION);
        twoBytes(operation.code);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(1).array());
        out.write(ASKED);
        text(CHARSET, "attributes-charset", "utf-8");
        text(LANGUAGE, "attributes-natural-language", "en");
        text(ADDRESS, "printer-uri", printer);
        text(NAME, "requesting-user-name", user);
    }

    IppRequest named(String job) {
        return text(NAME, "job-name", job);
    }

    IppRequest ofType(String mime) {
        return text(MIME, "document-format", mime);
    }

    IppRequest job(int id) {
        return value(
                NUMBER, "job-id", ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
    }

    /** Not only to stop a job but to forget it; CUPS knows this of jobs that are done, too. */
    IppRequest purging() {
        return value(YES_OR_NO, "purge-job", new byte[] {1});
    }

    /** Asks for some properties alone. */
    IppRequest wanting(String... properties) {
        for (int i = 0; i < properties.length; i++) {
            text(KEYWORD, i == 0 ? "requested-attributes" : "", properties[i]);
        }
        return this;
    }

    /** The last to be added: what the job itself is to be like. */
    IppRequest on(String media) {
        out.write(OF_JOB);
        return text(KEYWORD, "media", media);
    }

    byte[] bytes() {
        out.write(END);
        return out.toByteArray();
    }

    private IppRequest text(int tag, String name, String value) {
        return value(tag, name, value.getBytes(StandardCharsets.UTF_8));
    }

    private IppRequest value(int tag, String name, byte[] value) {
        byte[] key = name.getBytes(StandardCharsets.US_ASCII);
        out.write(tag);
        twoBytes(key.length);
        out.writeBytes(key);
        twoBytes(value.length);
        out.writeBytes(value);
        return this;
    }

    private void twoBytes(int value) {
        out.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort((short) value).array());
    }
}
