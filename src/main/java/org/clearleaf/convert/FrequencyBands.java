package org.clearleaf.convert;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearleaf.article.Frequency;

/**
 * The words for how often side effects occur that leaflets in the European Union must use, with the numbers they stand for
 * (EMA, QRD template, section 4). A number counts only where word and number stand together and agree.
 */
public final class FrequencyBands {

    private static final String MORE = "(?:more than|más de) (?:a )?1 (?:in|de cada) ";
    private static final String UP_TO = "(?:up to|hasta(?: a)?) 1 (?:in|de cada) ";
    private static final String END = "(?![\\d.,]*\\d)";

    private static final Pattern ANY = Pattern.compile(
            "(?i)\\d+ (?:in|out of|de cada) (?:every )?[\\d.,]+|\\d+ ?%|\\b(?:un)?common|\\brare|frecuente|\\brar[oa]s\\b");

    private static final Pattern NOT_KNOWN = Pattern.compile(
            "(?i)not known|cannot be estimated|frecuencia no conocida|no puede estimarse|no se ha podido establecer");

    private static final List<Band> BANDS = List.of(
            band("very common|muy frecuentes", MORE + "10", new Frequency.Range(10, 100, 100)),
            band("uncommon|poco frecuentes", UP_TO + "100", new Frequency.Range(1, 10, 1_000)),
            band("(?<!un|very )common|(?<!muy |poco )frecuentes", UP_TO + "10", new Frequency.Range(1, 10, 100)),
            band("very rare|muy rar[oa]s", UP_TO + "10[.,]?000", new Frequency.Range(0, 1, 10_000)),
            band("(?<!very )rare|(?<!muy )rar[oa]s", UP_TO + "1[.,]?000", new Frequency.Range(1, 10, 10_000)));

    private FrequencyBands() {}

    private record Band(Pattern word, Pattern number, Frequency frequency) {
        boolean fits(String text) {
            return word.matcher(text).find() && number.matcher(text).find();
        }
    }

    /** What the words before a list of effects say about each of them. */
    public static Optional<Frequency> read(String text) {
        if (NOT_KNOWN.matcher(text).find()) {
            return Optional.of(new Frequency.Unknown());
        }
        List<Band> fitting = BANDS.stream().filter(band -> band.fits(text)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().frequency()) : Optional.empty();
    }

    /** Whether the words speak of how often something occurs. */
    public static boolean mentions(String text) {
        return ANY.matcher(text).find() || NOT_KNOWN.matcher(text).find();
    }

    private static Band band(String word, String number, Frequency frequency) {
        return new Band(Pattern.compile("(?i)(?:" + word + ")\\b"), Pattern.compile("(?i)" + number + END), frequency);
    }
}
