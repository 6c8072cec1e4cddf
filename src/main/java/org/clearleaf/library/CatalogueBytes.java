package org.clearleaf.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** A catalogue that has just been made, to be kept in memory or written to a file. */
record CatalogueBytes(CatalogueHead head, ByteBuffer table, List<byte[]> contents) {

    CatalogueBytes {
        contents = List.copyOf(contents);
    }

    Catalogue inMemory() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        contents.forEach(all::writeBytes);
        return new Catalogue(head, table, Bytes.of(all.toByteArray()));
    }

    /** Writes the length of the head, the head, the table, the contents, and a check sum over all of that. */
    void write(OutputStream to) throws IOException {
        CheckedOutputStream summed = new CheckedOutputStream(to, new CRC32());
        byte[] first = head.bytes();
        summed.write(new ByteWriter().number(first.length).bytes());
        summed.write(first);
        Channels.newChannel(summed).write(table.duplicate());
        for (byte[] content : contents) {
            summed.write(content);
        }
        long sum = summed.getChecksum().getValue();
        to.write(new ByteWriter().number(sum).bytes());
    }
}
