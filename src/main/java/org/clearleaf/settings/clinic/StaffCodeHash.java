package org.clearleaf.settings.clinic;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A staff code as the settings keep it: it can be compared with what somebody types, and not be read. PBKDF2 with
 * HMAC-SHA-512; as many rounds as OWASP's cheat sheet on storing passwords asks for.
 */
public final class StaffCodeHash {

    /** The shortest code that is worth a lock. */
    public static final int SHORTEST = 4;

    /** The longest that people type on a pad. */
    public static final int LONGEST = 12;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int LEAST_ROUNDS = 100_000;
    private static final int MOST_ROUNDS = 2_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern WRITTEN =
            Pattern.compile("pbkdf2-sha512:([0-9]{1,7}):([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)");

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private StaffCodeHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /** Hashes a code with fresh salt; takes some tenths of a second. */
    public static StaffCodeHash of(char[] code) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new StaffCodeHash(ROUNDS, salt, derived(code, salt, ROUNDS));
    }

    /** Reads what {@link #written()} gave; empty if it is something else. */
    public static Optional<StaffCodeHash> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int rounds = Integer.parseInt(parts.group(1));
        Base64.Decoder bytes = Base64.getDecoder();
        return rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS
                ? Optional.empty()
                : Optional.of(new StaffCodeHash(rounds, bytes.decode(parts.group(2)), bytes.decode(parts.group(3))));
    }

    /** Whether a code can be typed on the kiosk's pad: digits, {@link #SHORTEST} to {@link #LONGEST} of them. */
    public static boolean isTypable(char[] code) {
        boolean digits = true;
        for (char one : code) {
            digits &= one >= '0' && one <= '9';
        }
        return digits && code.length >= SHORTEST && code.length <= LONGEST;
    }

    /** Compares, in the same time whatever was typed; takes some tenths of a second, so not on the JavaFX thread. */
    public boolean matches(char[] typed) {
        return MessageDigest.isEqual(hash, derived(typed, salt, rounds));
    }

    /** The one line that stands in the settings. */
    public String written() {
        Base64.Encoder text = Base64.getEncoder();
        return "pbkdf2-sha512:%d:%s:%s".formatted(rounds, text.encodeToString(salt), text.encodeToString(hash));
    }

    private static byte[] derived(char[] code, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(code, salt, rounds, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
