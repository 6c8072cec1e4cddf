package org.clearleaf.settings.clinic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.clearleaf.settings.clinic.SettingProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Understands the text of a settings file. */
final class ClinicSettingsReader {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SENTENCE = 200;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_PHONE = 24;
    private static final int LONGEST_QUEUE = 127;
    private static final int MOST_LANGUAGES = 12;
    private static final Pattern PHONE = Pattern.compile("[+*#]?[0-9][0-9 ()*#./-]*[0-9]");

    /** What CUPS lets a queue be called, in the signs that everybody can type. */
    private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9_.-]+");

    private ClinicSettingsReader() {}

    static ClinicSettingsFile.Found read(String text) {
        ForgivingToml toml = new ForgivingToml(text);
        Report report = new Report(new TomlLines(toml.lines()), toml.problems());
        Table root = new Table("", toml.root(), report);
        ClinicSettings settings = new ClinicSettings(
                clinic(root.table("clinic")),
                presentation(root.table("screen")),
                idle(root.table("idle")),
                HoursReader.read(root.table("hours")),
                staffCode(root.table("staff")),
                counts(root.table("counts")),
                takeHome(root.table("take-home")));
        root.reportUnknown();
        return new ClinicSettingsFile.Found(settings, report.sorted());
    }

    private static Clinic clinic(Table table) {
        Clinic usual = Clinic.DEFAULT;
        String name = table.text("name", LONGEST_NAME);
        String desk = table.text("desk", LONGEST_SENTENCE);
        String emergency = phone(table, "emergency-number");
        String crisis = phone(table, "crisis-line");
        table.reportUnknown();
        return new Clinic(
                Objects.requireNonNullElse(name, usual.name()),
                Objects.requireNonNullElse(desk, usual.desk()),
                Objects.requireNonNullElse(emergency, usual.emergencyNumber()),
                Objects.requireNonNullElse(crisis, usual.crisisLine()));
    }

    private static @Nullable String phone(Table table, String key) {
        return table.text(key, LONGEST_PHONE, text -> PHONE.matcher(text).matches(), Kind.NOT_A_PHONE_NUMBER);
    }

    private static Presentation presentation(Table table) {
        Presentation usual = Presentation.DEFAULT;
        List<String> languages =
                table.texts("languages", MOST_LANGUAGES, ClinicSettingsReader::isLanguage, Kind.NOT_A_LANGUAGE);
        String theme = table.text(
                "theme",
                LONGEST_NAME,
                Presentation.THEMES::contains,
                Kind.NOT_ONE_OF,
                String.join(", ", Presentation.THEMES));
        boolean attract = table.flag("attract", usual.attract());
        ScreenSize size = screen(table);
        table.reportUnknown();
        return new Presentation(
                Objects.requireNonNullElse(languages, usual.languages()),
                Objects.requireNonNullElse(theme, usual.theme()),
                attract,
                size);
    }

    private static @Nullable ScreenSize screen(Table table) {
        int width = table.whole("width-mm", 0, ScreenSize.LEAST_MM, ScreenSize.MOST_MM);
        int height = table.whole("height-mm", 0, ScreenSize.LEAST_MM, ScreenSize.MOST_MM);
        if (table.has("width-mm") != table.has("height-mm")) {
            table.problem(Kind.HALF_A_SCREEN, table.has("width-mm") ? "width-mm" : "height-mm");
        }
        return width == 0 || height == 0 ? null : new ScreenSize(width, height);
    }

    private static IdleTime idle(Table table) {
        IdleTime usual = IdleTime.DEFAULT;
        IdleTime read = new IdleTime(
                table.whole("seconds", usual.seconds(), IdleTime.LEAST, IdleTime.MOST),
                table.whole(
                        "countdown-seconds",
                        usual.countdownSeconds(),
                        IdleTime.LEAST_COUNTDOWN,
                        IdleTime.MOST_COUNTDOWN),
                table.whole("accessible-factor", usual.accessibleFactor(), 1, IdleTime.MOST_FACTOR));
        table.reportUnknown();
        return read;
    }

    private static @Nullable StaffCodeHash staffCode(Table table) {
        StaffCodeHash code = table.parsed(
                "code", LONGEST_SENTENCE, text -> StaffCodeHash.parse(text).orElse(null), Kind.NOT_A_STAFF_CODE);
        table.reportUnknown();
        return code;
    }

    private static boolean counts(Table table) {
        boolean on = table.flag("on", false);
        table.reportUnknown();
        return on;
    }

    private static TakeHome takeHome(Table table) {
        TakeHome read = new TakeHome(
                table.text("printer", LONGEST_QUEUE, text -> QUEUE.matcher(text).matches(), Kind.NOT_A_PRINTER),
                table.text("address", LONGEST_ADDRESS, ClinicSettingsReader::isAddress, Kind.NOT_AN_ADDRESS));
        table.reportUnknown();
        return read;
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
