package org.clearleaf.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A picture beside an article file, judged by name, size and header before anything decodes it. */
final class PictureFile {

    private static final int MAX_BYTES = 5_000_000;

    /** Pixels a side; four times this memory in bytes is what a decoder would take. */
    private static final int MAX_SIDE = 4096;

    private static final String PATH_CHARACTERS = "/\\:";

    private final Path articleFile;
    private final String name;

    PictureFile(Path articleFile, String name) {
        this.articleFile = articleFile;
        this.name = name;
    }

    /** The code of the first problem, if there is one. */
    Optional<String> problem() {
        if (name.startsWith(".") || name.chars().anyMatch(c -> PATH_CHARACTERS.indexOf(c) >= 0)) {
            return Optional.of("picture-outside");
        }
        try {
            Path file = articleFile.resolveSibling(name);
            if (Files.isSymbolicLink(file)) {
                return Optional.of("picture-outside");
            }
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? problem(head(file))
                    : Optional.of("picture-missing");
        } catch (InvalidPathException _) {
            return Optional.of("picture-outside");
        } catch (IOException _) {
            return Optional.of("picture-missing");
        }
    }

    /**
     * Whether it is still the picture that the author looked at.
     *
     * @param sha256 64 digits of a SHA-256 hash, in small letters
     */
    boolean has(String sha256) {
        try {
            byte[] bytes = head(articleFile.resolveSibling(name));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .equals(sha256);
        } catch (IOException _) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    private static Optional<String> problem(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Optional.of("picture-too-large");
        }
        Optional<PictureHeader> header = PictureHeader.of(bytes);
        if (header.isEmpty()) {
            return Optional.of("picture-not-an-image");
        }
        return header.get().isWithin(MAX_SIDE) ? Optional.empty() : Optional.of("picture-too-large");
    }
}
