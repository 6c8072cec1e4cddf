package org.clearleaf.takehome.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Knows which letters our typeface has: in Arabic, Hebrew, Chinese or emoji it has none, and paper would show a stand-in. */
public final class PrintedLetters {

    /**
     * The words that can't be printed as they are written, in order, each once.
     *
     * @throws IOException if the typeface can't be read
     */
    public List<String> missing(Collection<String> texts) throws IOException {
        try (InputStream file = Objects.requireNonNull(PrintedLetters.class.getResourceAsStream(PdfMaker.LETTERS));
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            return texts.stream()
                    .flatMap(text -> Stream.of(text.strip().split("\\s+", -1)))
                    .filter(word -> word.codePoints().anyMatch(point -> letters.getGlyphId(point) == 0))
                    .distinct()
                    .toList();
        }
    }
}
