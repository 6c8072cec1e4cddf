package org.clearleaf.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes accents off Latin, Greek and Cyrillic letters, however they are encoded, and invisible characters out of words. Other
 * scripts keep their marks: there they are vowels.
 */
final class AccentFilter extends TokenFilter {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+|\\p{Cf}+");
    private static final int FIRST_BEYOND_ASCII = 128;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AccentFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii()) {
            String bare = ACCENTS.matcher(Normalizer.normalize(term, Normalizer.Form.NFD))
                    .replaceAll("");
            term.setEmpty().append(Normalizer.normalize(bare, Normalizer.Form.NFC));
        }
        return true;
    }

    /** Asked of every word of a library: in a loop, since a stream takes longer than the rest of the analysis. */
    private boolean isAscii() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }
}
