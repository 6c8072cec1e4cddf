package org.clearleaf.convert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts gaps by reason, with the first few of each. */
final class GapSummary {

    private static final int EXAMPLES = 10;

    private final GapWords words;
    private final Map<GapReason, Integer> counts = new EnumMap<>(GapReason.class);
    private final Map<GapReason, List<Gap>> examples = new EnumMap<>(GapReason.class);

    GapSummary(GapWords words) {
        this.words = words;
    }

    void add(Gap gap) {
        counts.merge(gap.reason(), 1, Integer::sum);
        List<Gap> few = examples.computeIfAbsent(gap.reason(), _ -> new ArrayList<>());
        if (few.size() < EXAMPLES) {
            few.add(gap);
        }
    }

    String text(int total) {
        StringBuilder text = new StringBuilder(words.text("convert.gaps.title", total)).append("\n");
        counts.forEach((reason, count) -> {
            text.append("\n")
                    .append(words.text("convert.gaps.reason", count, words.why(reason)))
                    .append("\n");
            examples.getOrDefault(reason, List.of()).forEach(gap -> text.append(line(gap)));
            if (count > EXAMPLES) {
                text.append(words.text("convert.gaps.more", count - EXAMPLES)).append("\n");
            }
        });
        return text.toString();
    }

    private String line(Gap gap) {
        String place = gap.place().isEmpty() ? "" : ", " + gap.place();
        String quoted = gap.text().isEmpty() ? "" : ": " + gap.text().replaceAll("\\s+", " ");
        return "  " + gap.file() + place + quoted + "\n";
    }
}
