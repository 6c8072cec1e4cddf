package org.clearleaf.settings.clinic;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.settings.clinic.Hours.Span;
import org.clearleaf.settings.clinic.SettingProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the opening hours. A day that is wrong is lit all day: a dark kiosk helps nobody. */
final class HoursReader {

    private static final int LONGEST = 100;
    private static final String MIDNIGHT = "24:00";
    private static final Pattern SPAN = Pattern.compile("\\s*([0-9]{2}:[0-9]{2})\\s*[-–]\\s*([0-9]{2}:[0-9]{2})\\s*");

    private HoursReader() {}

    /** As written: also the week of a clinic that is closed on all of its days. With no day at all it is lit day and night. */
    static Hours read(Table table) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String key = day.name().toLowerCase(Locale.ROOT);
            List<Span> spans = table.parsed(key, LONGEST, HoursReader::spans, Kind.NOT_A_TIME);
            if (table.has(key)) {
                week.put(day, spans != null ? spans : List.of(Span.ALL_DAY));
            }
        }
        table.reportUnknown();
        return week.isEmpty() ? Hours.ALWAYS : new Hours(week);
    }

    private static @Nullable List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        if (text.equals("closed")) {
            return spans;
        }
        for (String part : text.split(",", -1)) {
            Matcher span = SPAN.matcher(part);
            if (!span.matches()) {
                return null;
            }
            try {
                spans.add(new Span(LocalTime.parse(span.group(1)), end(span.group(2))));
            } catch (DateTimeException _) {
                return null;
            }
        }
        return spans;
    }

    private static LocalTime end(String text) {
        return text.equals(MIDNIGHT) ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }
}
