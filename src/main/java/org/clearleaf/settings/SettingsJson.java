package org.clearleaf.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How settings are written. Every field may be missing; what can't be used counts as missing. Read and written field by field: an
 * object mapper would bring five hundred classes to every start.
 */
final class SettingsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String COLORS = "colors";
    private static final String TEXT_SIZE = "textSize";
    private static final String LANGUAGE = "language";
    private static final String EMERGENCY_NUMBER = "emergencyNumber";
    private static final String CRISIS_LINE = "crisisLine";
    private static final String HIDES_OUT_OF_DATE = "hidesOutOfDate";
    private static final String CLINIC = "clinic";
    private static final String WEB_ADDRESS = "webAddress";

    private static final Set<String> FIELDS =
            Set.of(COLORS, TEXT_SIZE, LANGUAGE, EMERGENCY_NUMBER, CRISIS_LINE, HIDES_OUT_OF_DATE, CLINIC, WEB_ADDRESS);

    private SettingsJson() {}

    /** @throws IOException if it is not JSON, or a field holds something of another kind */
    static Settings read(byte[] bytes) throws IOException {
        try (JsonParser json = JSON.createParser(bytes)) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.VALUE_NULL) {
                return Settings.DEFAULT;
            }
            if (first != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "not an object");
            }
            Map<String, String> fields = fields(json);
            return settings(fields, textSize(json, fields), hidesOutOfDate(json, fields));
        }
    }

    private static Map<String, String> fields(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                if (FIELDS.contains(name)) {
                    throw new JsonParseException(json, name + " is not one value");
                }
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getText());
            }
        }
        return fields;
    }

    private static int textSize(JsonParser json, Map<String, String> fields) throws IOException {
        String said = fields.get(TEXT_SIZE);
        try {
            return said == null ? Settings.DEFAULT.textSize() : Integer.parseInt(said);
        } catch (NumberFormatException e) {
            throw new JsonParseException(json, TEXT_SIZE + " is not a whole number", e);
        }
    }

    private static boolean hidesOutOfDate(JsonParser json, Map<String, String> fields) throws IOException {
        String said = fields.getOrDefault(HIDES_OUT_OF_DATE, String.valueOf(Settings.DEFAULT.hidesOutOfDate()));
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new JsonParseException(json, HIDES_OUT_OF_DATE + " is neither true nor false");
        };
    }

    private static Settings settings(Map<String, String> fields, int textSize, boolean hidesOutOfDate) {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                fields.get(COLORS),
                textSize,
                or(fields.get(LANGUAGE), SettingsJson::isLanguage, usual.language()),
                or(fields.get(EMERGENCY_NUMBER), number -> !number.isBlank(), usual.emergencyNumber()),
                or(fields.get(CRISIS_LINE), number -> !number.isBlank(), usual.crisisLine()),
                hidesOutOfDate,
                said(fields.get(CLINIC)),
                said(fields.get(WEB_ADDRESS)));
    }

    static byte[] write(Settings settings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            write(json, COLORS, settings.colors());
            json.writeNumberField(TEXT_SIZE, settings.textSize());
            write(json, LANGUAGE, settings.language());
            write(json, EMERGENCY_NUMBER, settings.emergencyNumber());
            write(json, CRISIS_LINE, settings.crisisLine());
            json.writeBooleanField(HIDES_OUT_OF_DATE, settings.hidesOutOfDate());
            write(json, CLINIC, settings.clinic());
            write(json, WEB_ADDRESS, settings.webAddress());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static boolean isLanguage(String tag) {
        return !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String or(@Nullable String chosen, Predicate<String> usable, String usual) {
        return chosen != null && usable.test(chosen) ? chosen : usual;
    }
}
