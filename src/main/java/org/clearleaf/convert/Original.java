package org.clearleaf.convert;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file of somebody else.
 *
 * @param name its path inside the folder or archive, with slashes; the same wherever the folder stands
 * @param bytes at most {@link #MAX_BYTES}; not to be changed
 * @param retrieved when it was fetched, where the person who imports says so
 */
@SuppressWarnings("ArrayRecordComponent") // One file is read once and never compared.
public record Original(String name, byte[] bytes, @Nullable LocalDate retrieved) {

    /** The longest page measured has 160 kB; a file of many drug labels some megabytes. */
    public static final int MAX_BYTES = 32_000_000;

    /** The fingerprint, as provenance writes it. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The last part of the name, without its ending. */
    public String shortName() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
