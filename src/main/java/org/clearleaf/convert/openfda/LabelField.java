package org.clearleaf.convert.openfda;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Coded;

/**
 * A section of a label.
 *
 * @param heading as the list of LOINC codes for labels names it
 * @param titles that its text may begin with, the heading among them
 */
record LabelField(String name, Aspect aspect, String heading, List<String> titles) {

    LabelField {
        titles = List.copyOf(titles);
    }

    /** All sections that are known, in the order in which they are read. */
    static List<LabelField> all() {
        ResourceBundle table = ResourceBundle.getBundle(
                "org.clearleaf.convert.openfda.fields",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return Arrays.stream(table.getString("order").split("\\s+", -1))
                .map(name -> of(name, table.getString(name)))
                .toList();
    }

    private static LabelField of(String name, String line) {
        List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
        Aspect aspect = Coded.of(Aspect.class, cells.getFirst()).orElse(Aspect.BASICS);
        return new LabelField(name, aspect, cells.get(1), cells.subList(1, cells.size()));
    }

    /** The text without the title that it begins with; words that make a sentence with the title stay. */
    String withoutTitle(String text) {
        String choices = titles.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String rest =
                text.strip().replaceFirst("^(?i)(?:\\d+(?:\\.\\d+)*\\s+)?(?:" + choices + ")s?\\s*[:?.]?\\s+", "");
        return rest.isEmpty() ? text : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }
}
