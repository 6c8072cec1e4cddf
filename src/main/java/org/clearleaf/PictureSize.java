package org.clearleaf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How large a picture is.
 *
 * @param width in pixels, {@value #LEAST_WIDTH} to {@value #MOST}
 * @param height in pixels, {@value #LEAST_HEIGHT} to {@value #MOST}
 */
record PictureSize(int width, int height) {

    private static final int LEAST_WIDTH = 320;
    private static final int LEAST_HEIGHT = 240;
    /** Twice the height of a 4K screen: a picture of that size still fits into memory. */
    private static final int MOST = 4320;

    /** Reads "1280x800". */
    static final class Converter implements ITypeConverter<PictureSize> {

        private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

        @Override
        public PictureSize convert(String words) {
            Matcher matcher = FORM.matcher(words);
            if (matcher.matches()) {
                PictureSize size =
                        new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                if (size.canBeDrawn()) {
                    return size;
                }
            }
            throw new TypeConversionException(
                    new CommandWords().text("main.snapshot.size", words, LEAST_WIDTH, LEAST_HEIGHT, MOST));
        }
    }

    private boolean canBeDrawn() {
        return LEAST_WIDTH <= width && width <= MOST && LEAST_HEIGHT <= height && height <= MOST;
    }
}
