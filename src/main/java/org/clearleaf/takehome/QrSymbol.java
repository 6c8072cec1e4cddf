package org.clearleaf.takehome;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Words as a code for a phone's camera (ISO/IEC 18004).
 *
 * @param modules how many there are on each side, without the white edge of {@link #QUIET} modules
 * @param path the dark modules as SVG path data; a module is 1 by 1, the first stands at 0, 0
 */
public record QrSymbol(int modules, String path) {

    /** The white edge that a reader needs, in modules. */
    public static final int QUIET = 4;

    /** The modules of a larger code are too small for an old phone. */
    private static final int LARGEST_VERSION = 20;

    /**
     * Encodes with enough redundancy to lose 15 % of the code (level M).
     *
     * @return nothing if the words are too long for version 20, or if there are none
     */
    public static Optional<QrSymbol> of(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            QRCode code = Encoder.encode(words, ErrorCorrectionLevel.M, hints(words));
            return code.getVersion().getVersionNumber() > LARGEST_VERSION
                    ? Optional.empty()
                    : Optional.of(new QrSymbol(code.getMatrix().getWidth(), path(code.getMatrix())));
        } catch (WriterException _) {
            return Optional.empty();
        }
    }

    /** Plain English needs no mark that names its encoding; some old readers stumble over it. */
    private static Map<EncodeHintType, Object> hints(String words) {
        return words.chars().allMatch(c -> c < 0x80)
                ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    private static String path(ByteMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int length = dark(matrix, x, y);
                if (length > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
                }
                x += Math.max(1, length);
            }
        }
        return path.toString();
    }

    /** How many dark modules there are from a place to the right. */
    private static int dark(ByteMatrix matrix, int x, int y) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
